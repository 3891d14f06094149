using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the host name in a certificate is compared with that of the backend.</summary>
[JsonConverter(typeof(Converter))]
public sealed class HostnameVerifierType : OpenEnum
{
    private HostnameVerifierType(string value)
        : base(value)
    {
    }

    /// <summary>Not at all: anyone with a trusted certificate can stand in for the backend.</summary>
    public static HostnameVerifierType Noop { get; } = new("NOOP");

    /// <summary>As RFC 2818 and RFC 6125 say.</summary>
    public static HostnameVerifierType Default { get; } = new("DEFAULT");

    /// <summary>Letter for letter.</summary>
    public static HostnameVerifierType Strict { get; } = new("STRICT");

    /// <summary>As browsers do, wildcards included.</summary>
    public static HostnameVerifierType BrowserCompat { get; } = new("BROWSER_COMPAT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator HostnameVerifierType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<HostnameVerifierType>
    {
        protected override HostnameVerifierType Create(string value) => new(value);
    }
}
