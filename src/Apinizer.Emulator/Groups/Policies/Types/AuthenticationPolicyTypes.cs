using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>Policies that tell who calls, and those that tell a backend.</summary>
internal static class AuthenticationPolicyTypes
{
    private const string Tokens = """
        tokenNeverExpires:flag tokenExpiresInAmount:number?tokenNeverExpires=false tokenExpiresInUnit:text?tokenNeverExpires=false
        refreshTokenAllowed:flag refreshTokenCount:number refreshTokenExpiresInAmount:number refreshTokenExpiresInUnit:text
        allowUrlParameters:flag managedFromThisPolicy:flag grantType:PASSWORD|CLIENT_CREDENTIALS

        """;

    private const string UserHeader = " clearAuth:flag addUserToHeader:flag userHeaderName:text?addUserToHeader=true";

    public static IReadOnlyList<PolicyType> All { get; } =
    [
        new("policy-auth-basic", "basic-auth", "usernameVar:variable!" + UserHeader),

        // Which class belongs to it is not documented: base64-auth is left over.
        new("policy-auth-clear-text", null, "usernameVar:variable! checkPassword:flag passwordVar:variable?checkPassword!=false" + UserHeader),
        new("policy-auth-digest", "digest-auth", "usernameVar:variable! passwordVar:variable! nonceVar:variable createdVar:variable" + UserHeader),
        new("policy-auth-jwt", "jwt-auth", Tokens + "jwtSignatureAlgorithm:HS256|HS384|HS512|RS256|RS384|RS512|ES256|ES384|ES512!"),
        new("policy-auth-oauth2", "oauth-2-auth", Tokens + "deletePrevious:flag"),
        new("policy-auth-mtls", "policy-mtls-authentication", "identitySource:text validateCertificate:flag validateCertificatesIssuer:flag validateACLForIssuer:flag"),
        new("policy-saml-validation", "saml-validation", "keyStoreName:text! allowUnknownSigner:flag clearSaml:flag clearSamlPath:text?clearSaml=true"),
        new("policy-api-authentication", "api-authentication", """
            authType:BASIC|BASE64|DIGEST|API sendType:HEADER|PARAM|BODY_MESSAGE|BODY_INJECTION messageContentType:JSON|XML|FORM|ALL_BODY
            usernameFieldName:text passwordFieldName:text createdFieldName:text nonceFieldName:text
            bodyMessage:text bodyMessageInjectionPath:text usernameInjectionPath:text passwordInjectionPath:text createdInjectionPath:text nonceInjectionPath:text
            authApiName:text apiAuthCondExpressionList:objects
            """) { Problem = ApiAuthenticationProblem },
        new("policy-oidc", "oidc-auth", """
            issuer:text! authorizationEndpoint:text! tokenEndpoint:text! userInfoEndpoint:text jwksEndpoint:text?validateJwtSignature=true
            clientId:text! clientSecret:text redirectUri:text scopes:texts!
            flowType:AUTHORIZATION_CODE|IMPLICIT|HYBRID|OAUTH2_AUTHORIZATION_CODE authenticationMode:EXTERNAL_ONLY|INTERNAL_ONLY|HYBRID requireBothInHybrid:flag
            enablePKCE:flag additionalAuthParams:object validateIdToken:flag validateAccessToken:flag validateJwtLocally:flag validateJwtSignature:flag
            expectedJwtAuthSigningAlgs:texts callUserInfoEndpoint:flag tokenCacheTimeoutSeconds:number jwkCacheTimeoutSeconds:number
            usernameClaimPath:text emailClaimPath:text displayNameClaimPath:text roleMappings:objects customClaimMappings:object
            sessionCookieName:text sessionTimeoutMinutes:number sessionStorageType:CACHE|COOKIE tempSessionStorageType:CACHE|COOKIE loginFlowTimeoutSeconds:number
            enableStateValidation:flag enableNonceValidation:flag introspectionEndpoint:text validateIssuer:flag expectedIssuer:text
            validateAudience:flag expectedAudience:texts?validateAudience=true sessionCookieSecure:flag allowInsecureConnections:flag
            connectionTimeoutSeconds:number readTimeoutSeconds:number maxClockSkewSeconds:number errorRedirectUrl:text errorMessageTemplate:text includeErrorDetails:flag
            customHeaders:object userAgent:text enableDebugLogging:flag disableUserinfoHeader:flag userinfoHeaderName:text
            """),
    ];

    private static string? ApiAuthenticationProblem(JsonObject policy)
    {
        if (policy.Text("authApiName") is not null)
        {
            return null;
        }

        return policy.Objects("apiAuthCondExpressionList").Any() ? null : "Either authApiName or apiAuthCondExpressionList must be provided!";
    }
}
