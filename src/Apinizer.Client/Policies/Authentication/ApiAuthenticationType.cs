using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How the gateway authenticates to the backend.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ApiAuthenticationType : OpenEnum
{
    private ApiAuthenticationType(string value)
        : base(value)
    {
    }

    /// <summary>With a user name and a password, both in clear.</summary>
    public static ApiAuthenticationType Basic { get; } = new("BASIC");

    /// <summary>With a user name and a password in Base64, in one value.</summary>
    public static ApiAuthenticationType Base64 { get; } = new("BASE64");

    /// <summary>With a digest of the password, the time and a number that is used once.</summary>
    public static ApiAuthenticationType Digest { get; } = new("DIGEST");

    /// <summary>With what an API answers.</summary>
    public static ApiAuthenticationType Api { get; } = new("API");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ApiAuthenticationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ApiAuthenticationType>
    {
        protected override ApiAuthenticationType Create(string value) => new(value);
    }
}
