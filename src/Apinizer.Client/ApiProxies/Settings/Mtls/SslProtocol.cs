using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A version of TLS or SSL.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SslProtocol : OpenEnum
{
    private SslProtocol(string value)
        : base(value)
    {
    }

    /// <summary>TLS 1.3.</summary>
    public static SslProtocol Tls13 { get; } = new("TLS_1_3");

    /// <summary>TLS 1.2.</summary>
    public static SslProtocol Tls12 { get; } = new("TLS_1_2");

    /// <summary>TLS 1.1, which is broken.</summary>
    public static SslProtocol Tls11 { get; } = new("TLS_1_1");

    /// <summary>TLS 1.0, which is broken.</summary>
    public static SslProtocol Tls10 { get; } = new("TLS_1_0");

    /// <summary>SSL 3.0, which is broken.</summary>
    public static SslProtocol Ssl30 { get; } = new("SSL_3_0");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SslProtocol(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SslProtocol>
    {
        protected override SslProtocol Create(string value) => new(value);
    }
}
