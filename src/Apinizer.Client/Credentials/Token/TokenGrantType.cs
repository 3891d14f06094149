using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

/// <summary>How a consumer gets a token.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TokenGrantType : OpenEnum
{
    private TokenGrantType(string value)
        : base(value)
    {
    }

    /// <summary>With the user name and password of somebody.</summary>
    public static TokenGrantType Password { get; } = new("PASSWORD");

    /// <summary>With the credentials of the application itself.</summary>
    public static TokenGrantType ClientCredentials { get; } = new("CLIENT_CREDENTIALS");

    /// <summary>With a code that somebody who signed in hands over.</summary>
    public static TokenGrantType AuthorizationCode { get; } = new("AUTHORIZATION_CODE");

    /// <summary>At once after signing in, without a code.</summary>
    public static TokenGrantType Implicit { get; } = new("IMPLICIT");

    /// <summary>With a refresh token.</summary>
    public static TokenGrantType RefreshToken { get; } = new("REFRESH_TOKEN");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TokenGrantType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TokenGrantType>
    {
        protected override TokenGrantType Create(string value) => new(value);
    }
}
