using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Whether the gateway puts the claims of a JWT into the message.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseStripAndDecode : OpenEnum
{
    private JoseStripAndDecode(string value)
        : base(value)
    {
    }

    /// <summary>It does not.</summary>
    public static JoseStripAndDecode None { get; } = new("NONE");

    /// <summary>All of them.</summary>
    public static JoseStripAndDecode All { get; } = new("ALL");

    /// <summary>Some of them.</summary>
    public static JoseStripAndDecode Partial { get; } = new("PARTIAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseStripAndDecode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseStripAndDecode>
    {
        protected override JoseStripAndDecode Create(string value) => new(value);
    }
}
