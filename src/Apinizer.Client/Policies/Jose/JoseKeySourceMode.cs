using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where the gateway has a key from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseKeySourceMode : OpenEnum
{
    private JoseKeySourceMode(string value)
        : base(value)
    {
    }

    /// <summary>It is a JWK of the project.</summary>
    public static JoseKeySourceMode Embedded { get; } = new("EMBEDDED");

    /// <summary>The gateway fetches it.</summary>
    public static JoseKeySourceMode DynamicHttp { get; } = new("DYNAMIC_HTTP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseKeySourceMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseKeySourceMode>
    {
        protected override JoseKeySourceMode Create(string value) => new(value);
    }
}
