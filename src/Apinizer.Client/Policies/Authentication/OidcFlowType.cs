using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How somebody who signs in gets a token.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OidcFlowType : OpenEnum
{
    private OidcFlowType(string value)
        : base(value)
    {
    }

    /// <summary>With a code that the gateway exchanges: the safest.</summary>
    public static OidcFlowType AuthorizationCode { get; } = new("AUTHORIZATION_CODE");

    /// <summary>At once, through the browser. Less safe, and no longer recommended.</summary>
    public static OidcFlowType Implicit { get; } = new("IMPLICIT");

    /// <summary>Partly with a code and partly at once.</summary>
    public static OidcFlowType Hybrid { get; } = new("HYBRID");

    /// <summary>With a code, in OAuth 2.0 without OpenID Connect.</summary>
    public static OidcFlowType OAuth2AuthorizationCode { get; } = new("OAUTH2_AUTHORIZATION_CODE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OidcFlowType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OidcFlowType>
    {
        protected override OidcFlowType Create(string value) => new(value);
    }
}
