using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>The version of WS-Addressing.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsaVersion : OpenEnum
{
    private WsaVersion(string value)
        : base(value)
    {
    }

    /// <summary>That of August 2004.</summary>
    public static WsaVersion V200408 { get; } = new("V200408");

    /// <summary>That of August 2005.</summary>
    public static WsaVersion V200508 { get; } = new("V200508");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsaVersion(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsaVersion>
    {
        protected override WsaVersion Create(string value) => new(value);
    }
}
