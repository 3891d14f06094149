using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class AuthenticationPolicyMistakes : PolicyMistakes
{
    private static readonly Variable Header = new() { Type = VariableType.Header, HeaderName = "X-User" };

    private static readonly Variable Nowhere = new() { Type = VariableType.Body };

    private static readonly ApiAuthenticationPolicy Backend = new()
    {
        AuthType = ApiAuthenticationType.Digest,
        SendType = ApiAuthenticationSendType.Header,
        UsernameFieldName = "X-User",
        PasswordFieldName = "X-Digest",
        CreatedFieldName = "X-Created",
        NonceFieldName = "X-Nonce",
        ApiAuthCondExpressionList = [new() { Username = "shop", Password = "hunter2" }],
    };

    private static readonly ApiAuthenticationPolicy BackendBody = Backend with
    {
        SendType = ApiAuthenticationSendType.BodyInjection,
        UsernameInjectionPath = "$.user",
        PasswordInjectionPath = "$.pass",
    };

    private static readonly ApiAuthenticationPolicy BackendMessage = Backend with
    {
        SendType = ApiAuthenticationSendType.BodyMessage,
        BodyMessage = "<u>${username}</u>",
        BodyMessageInjectionPath = "/auth",
    };

    private static readonly OidcPolicy Oidc = new()
    {
        Issuer = "https://id.example.com",
        AuthorizationEndpoint = "https://id.example.com/authorize",
        TokenEndpoint = "https://id.example.com/token",
        ClientId = "shop",
        RedirectUri = "https://shop.example.com/back",
        Scopes = ["openid"],
    };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases => new()
    {
        ["neither credentials nor an API"]
            = (new ApiAuthenticationPolicy { AuthApiName = " " }, "ApiAuthCondExpressionList: it must not be empty unless AuthApiName is set."),
        ["empty list of credentials"] = (Backend with { ApiAuthCondExpressionList = [] }, "ApiAuthCondExpressionList: it must not be empty"),
        ["no user"] = (With(new() { Password = "hunter2" }), "ApiAuthCondExpressionList[0].Username: it must not be empty"),
        ["no password"] = (With(new() { Username = "shop" }), "ApiAuthCondExpressionList[0].Password: it must not be empty"),
        ["masked password"] = (With(new() { Username = "shop", Password = "***" }), "ApiAuthCondExpressionList[0].Password: it is a mask"),
        ["no type"] = (Backend with { AuthType = null }, "AuthType: it must be set"),
        ["no place"] = (Backend with { SendType = null }, "SendType: it must be set"),
        ["no field for the user"] = (Backend with { AuthType = ApiAuthenticationType.Basic, UsernameFieldName = null }, "UsernameFieldName: it must not be empty"),
        ["no field for the user of a digest"] = (BackendBody with { UsernameFieldName = null }, "UsernameFieldName: it must not be empty"),
        ["no parameter for the password"]
            = (Backend with { SendType = ApiAuthenticationSendType.Parameter, PasswordFieldName = null }, "PasswordFieldName: it must not be empty"),
        ["no field for Base64"] = (BackendBody with { AuthType = ApiAuthenticationType.Base64, PasswordFieldName = "" }, "PasswordFieldName: it must not be empty"),
        ["no header for the time"] = (Backend with { CreatedFieldName = null }, "CreatedFieldName: it must not be empty"),
        ["no header for the nonce"] = (Backend with { NonceFieldName = null }, "NonceFieldName: it must not be empty"),
        ["no message"] = (BackendMessage with { BodyMessage = null }, "BodyMessage: it must not be empty"),
        ["no path for the message"] = (BackendMessage with { BodyMessageInjectionPath = null }, "BodyMessageInjectionPath: it must not be empty"),
        ["no path for the user"] = (BackendBody with { UsernameInjectionPath = null }, "UsernameInjectionPath: it must not be empty"),
        ["no path for the password"] = (BackendBody with { PasswordInjectionPath = null }, "PasswordInjectionPath: it must not be empty"),

        ["no name"] = (new AuthBasicPolicy(), "UsernameVar: it must be set"),
        ["name that is nowhere"] = (new AuthBasicPolicy { UsernameVar = Nowhere }, "UsernameVar.MessageContentType: it must be set"),
        ["no header for the name"] = (new AuthBasicPolicy { UsernameVar = Header, AddUserToHeader = true }, "UserHeaderName: it must not be empty"),
        ["no name in clear"] = (new AuthClearTextPolicy { PasswordVar = Header }, "UsernameVar: it must be set"),
        ["no password in clear"] = (new AuthClearTextPolicy { UsernameVar = Header }, "PasswordVar: it must be set"),
        ["password in clear that is nowhere"]
            = (new AuthClearTextPolicy { UsernameVar = Header, CheckPassword = false, PasswordVar = Nowhere }, "PasswordVar.MessageContentType: it must be set"),
        ["no name of the digest"] = (new AuthDigestPolicy { PasswordVar = Header }, "UsernameVar: it must be set"),
        ["no digest"] = (new AuthDigestPolicy { UsernameVar = Header }, "PasswordVar: it must be set"),
        ["digest that is nowhere"] = (new AuthDigestPolicy { UsernameVar = Header, PasswordVar = Nowhere }, "PasswordVar.MessageContentType: it must be set"),
        ["nonce that is nowhere"]
            = (new AuthDigestPolicy { UsernameVar = Header, PasswordVar = Header, NonceVar = Nowhere }, "NonceVar.MessageContentType: it must be set"),
        ["time that is nowhere"]
            = (new AuthDigestPolicy { UsernameVar = Header, PasswordVar = Header, CreatedVar = Nowhere }, "CreatedVar.MessageContentType: it must be set"),

        ["tokens that expire after nothing"]
            = (new AuthOAuth2Policy { TokenNeverExpires = false, TokenExpiresInUnit = TimeUnit.Hours }, "TokenExpiresInAmount: it must be set"),
        ["tokens that expire after something"]
            = (new AuthOAuth2Policy { TokenNeverExpires = false, TokenExpiresInAmount = 2 }, "TokenExpiresInUnit: it must be set"),
        ["JWTs that expire after nothing"] = (new AuthJwtPolicy { TokenNeverExpires = false }, "TokenExpiresInAmount: it must be set"),
        ["no algorithm"] = (new AuthJwtPolicy(), "JwtSignatureAlgorithm: it must be set"),
        ["no keystore"] = (new SamlValidationPolicy(), "KeyStoreName: it must not be empty"),
        ["no path of the assertion"] = (new SamlValidationPolicy { KeyStoreName = "partners", ClearSaml = true }, "ClearSamlPath: it must not be empty"),

        ["no issuer"] = (Oidc with { Issuer = null }, "Issuer: it must not be empty"),
        ["nowhere to sign in"] = (Oidc with { AuthorizationEndpoint = null }, "AuthorizationEndpoint: it must not be empty"),
        ["nowhere to get tokens"] = (Oidc with { TokenEndpoint = null }, "TokenEndpoint: it must not be empty"),
        ["no client"] = (Oidc with { ClientId = null }, "ClientId: it must not be empty"),
        ["masked secret"] = (Oidc with { ClientSecret = "***" }, "ClientSecret: it is a mask"),
        ["nowhere to come back to"] = (Oidc with { RedirectUri = null }, "RedirectUri: it must not be empty"),
        ["no scopes"] = (Oidc with { Scopes = null }, "Scopes: it must not be empty"),
        ["scopes without that of OpenID Connect"]
            = (Oidc with { Scopes = ["email"] }, "Scopes: it must have \"openid\", unless it is OAuth 2.0 without OpenID Connect."),
        ["nowhere to get keys"] = (Oidc with { ValidateJwtSignature = true }, "JwksEndpoint: it must not be empty"),
        ["no audience"] = (Oidc with { ValidateAudience = true, ExpectedAudience = [] }, "ExpectedAudience: it must not be empty"),
        ["no claim"] = (Oidc with { RoleMappings = [new() { RoleName = "buyer" }] }, "RoleMappings[0].ClaimPath: it must not be empty"),
        ["no role"] = (Oidc with { RoleMappings = [new() { ClaimPath = "groups" }] }, "RoleMappings[0].RoleName: it must not be empty"),
        ["masked parameter"]
            = (Oidc with { AdditionalAuthParams = new Dictionary<string, Secret> { ["prompt"] = "login", ["hint"] = "***" } }, "AdditionalAuthParams[\"hint\"]: it is a mask"),
        ["masked header"] = (Oidc with { CustomHeaders = new Dictionary<string, Secret> { ["X-Key"] = "******" } }, "CustomHeaders[\"X-Key\"]: it is a mask"),
    };

    private static ApiAuthenticationPolicy With(ApiAuthenticationExpression expression) => Backend with { ApiAuthCondExpressionList = [expression] };
}
