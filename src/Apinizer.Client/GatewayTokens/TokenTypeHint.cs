using System.Text.Json.Serialization;

namespace Apinizer.Client.GatewayTokens;

/// <summary>What a token is, for the gateway to find it sooner.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TokenTypeHint : OpenEnum
{
    private TokenTypeHint(string value)
        : base(value)
    {
    }

    /// <summary>What goes with requests.</summary>
    public static TokenTypeHint AccessToken { get; } = new("access_token");

    /// <summary>What renews an access token.</summary>
    public static TokenTypeHint RefreshToken { get; } = new("refresh_token");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TokenTypeHint(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TokenTypeHint>
    {
        protected override TokenTypeHint Create(string value) => new(value);
    }
}
