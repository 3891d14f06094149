using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the JWKs that were made from something that is deleted.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkDeleteAction : OpenEnum
{
    private JwkDeleteAction(string value)
        : base(value)
    {
    }

    /// <summary>They stay and lose their link to it.</summary>
    public static JwkDeleteAction Nullify { get; } = new("NULLIFY");

    /// <summary>They are deleted too, for good.</summary>
    public static JwkDeleteAction Delete { get; } = new("DELETE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkDeleteAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkDeleteAction>
    {
        protected override JwkDeleteAction Create(string value) => new(value);
    }
}
