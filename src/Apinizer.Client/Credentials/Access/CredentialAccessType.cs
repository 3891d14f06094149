using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

/// <summary>What a credential has access to.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CredentialAccessType : OpenEnum
{
    private CredentialAccessType(string value)
        : base(value)
    {
    }

    /// <summary>An API proxy.</summary>
    public static CredentialAccessType ApiProxy { get; } = new("API_PROXY");

    /// <summary>An API proxy group, with all its API proxies.</summary>
    public static CredentialAccessType ApiProxyGroup { get; } = new("API_PROXY_GROUP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CredentialAccessType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CredentialAccessType>
    {
        protected override CredentialAccessType Create(string value) => new(value);
    }
}
