using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the JWKs that were made from something that changes.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkUpdateAction : OpenEnum
{
    private JwkUpdateAction(string value)
        : base(value)
    {
    }

    /// <summary>They stay as they are and lose their link to it.</summary>
    public static JwkUpdateAction Nullify { get; } = new("NULLIFY");

    /// <summary>They are made anew from it.</summary>
    public static JwkUpdateAction Update { get; } = new("UPDATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkUpdateAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkUpdateAction>
    {
        protected override JwkUpdateAction Create(string value) => new(value);
    }
}
