using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Authenticates users by OpenID Connect: whoever has no session is sent to the provider to sign in, and comes back with a code or a token.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-oidc</c>.</remarks>
public sealed record OidcPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Oidc"/>.</summary>
    public OidcPolicy()
        : base(PolicyType.Oidc)
    {
    }

    /// <summary>The URL by which the provider calls itself, for instance <c>https://accounts.example.com</c>. Writing needs it.</summary>
    public string? Issuer { get; set; }

    /// <summary>The provider's URL to sign in at. Writing needs it.</summary>
    public string? AuthorizationEndpoint { get; set; }

    /// <summary>The provider's URL that gives tokens. Writing needs it.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>The provider's URL that tells about a user; for <see cref="CallUserInfoEndpoint"/>.</summary>
    public string? UserInfoEndpoint { get; set; }

    /// <summary>The provider's URL that gives its keys. Needed when <see cref="ValidateJwtSignature"/> is set.</summary>
    public string? JwksEndpoint { get; set; }

    /// <summary>The provider's URL that tells whether a token is good.</summary>
    public string? IntrospectionEndpoint { get; set; }

    /// <summary>The id of the application that the provider knows. Writing needs it.</summary>
    public string? ClientId { get; set; }

    /// <summary>The secret of that application, for those that have one. Where it was read as a mask it must be set again.</summary>
    public Secret? ClientSecret { get; set; }

    /// <summary>The URL that users come back to. Writing needs it; the provider must know it too.</summary>
    public string? RedirectUri { get; set; }

    /// <summary>How users get a token; <see cref="OidcFlowType.AuthorizationCode"/> if not set.</summary>
    public OidcFlowType? FlowType { get; set; }

    /// <summary>Whether a code is good only for who asked for it (PKCE); true if not set.</summary>
    public bool? EnablePKCE { get; set; }

    /// <summary>
    /// What is asked for, for instance <c>openid</c>, <c>profile</c>, <c>email</c>. Writing needs it, with <c>openid</c> unless it is OAuth 2.0 without
    /// OpenID Connect.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; set; }

    /// <summary>More parameters for <see cref="AuthorizationEndpoint"/>, by name.</summary>
    public IReadOnlyDictionary<string, Secret>? AdditionalAuthParams { get; set; }

    /// <summary>Who knows the users; <see cref="OidcAuthenticationMode.ExternalOnly"/> if not set.</summary>
    public OidcAuthenticationMode? AuthenticationMode { get; set; }

    /// <summary>Whether both must know a user; for <see cref="OidcAuthenticationMode.Hybrid"/>. False if not set.</summary>
    public bool? RequireBothInHybrid { get; set; }

    /// <summary>Whether the id token is checked; true if not set.</summary>
    public bool? ValidateIdToken { get; set; }

    /// <summary>Whether the access token is checked; false if not set.</summary>
    public bool? ValidateAccessToken { get; set; }

    /// <summary>Whether the gateway itself checks the dates, the issuer and the audience of tokens; true if not set.</summary>
    public bool? ValidateJwtLocally { get; set; }

    /// <summary>Whether it checks their signature; <b>false if not set</b>.</summary>
    public bool? ValidateJwtSignature { get; set; }

    /// <summary>The algorithms that a signature may have; all that have a name here if not set.</summary>
    public IReadOnlyList<OidcSigningAlgorithm>? ExpectedJwtAuthSigningAlgs { get; set; }

    /// <summary>Whether <see cref="UserInfoEndpoint"/> is called; true if not set.</summary>
    public bool? CallUserInfoEndpoint { get; set; }

    /// <summary>How long tokens are remembered, in whole seconds; an hour if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TokenCacheTimeoutSeconds { get; set; }

    /// <summary>How long the provider's keys are remembered, in whole seconds; an hour if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? JwkCacheTimeoutSeconds { get; set; }

    /// <summary>The claim that has the user's name; <c>sub</c> if not set.</summary>
    public string? UsernameClaimPath { get; set; }

    /// <summary>The claim that has the mail address; <c>email</c> if not set.</summary>
    public string? EmailClaimPath { get; set; }

    /// <summary>The claim that has the name to show; <c>name</c> if not set.</summary>
    public string? DisplayNameClaimPath { get; set; }

    /// <summary>Which roles users have.</summary>
    public IReadOnlyList<OidcRoleMapping>? RoleMappings { get; set; }

    /// <summary>The cookie of the session; <c>OIDC_SESSION</c> if not set.</summary>
    public string? SessionCookieName { get; set; }

    /// <summary>How many minutes a session lasts; 60 if not set.</summary>
    public int? SessionTimeoutMinutes { get; set; }

    /// <summary>Where the session of a user who has signed in is kept; <see cref="OidcSessionStorageType.Cache"/> if not set.</summary>
    public OidcSessionStorageType? SessionStorageType { get; set; }

    /// <summary>Where the session of a user who is about to sign in is kept; as <see cref="SessionStorageType"/> says if not set.</summary>
    public OidcSessionStorageType? TempSessionStorageType { get; set; }

    /// <summary>How long a user may take to sign in, in whole seconds; 10 minutes if not set. Zero or less counts as not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? LoginFlowTimeoutSeconds { get; set; }

    /// <summary>Whether the cookie is sent over HTTPS only; true if not set.</summary>
    public bool? SessionCookieSecure { get; set; }

    /// <summary>Whether a user must come back from the sign-in that was begun here, so that nobody is signed in by somebody else; true if not set.</summary>
    public bool? EnableStateValidation { get; set; }

    /// <summary>Whether a token is good once only; true if not set.</summary>
    public bool? EnableNonceValidation { get; set; }

    /// <summary>Whether the issuer of a token is checked; true if not set.</summary>
    public bool? ValidateIssuer { get; set; }

    /// <summary>The issuer that a token must have.</summary>
    public string? ExpectedIssuer { get; set; }

    /// <summary>Whether it is checked for whom a token is meant; false if not set.</summary>
    public bool? ValidateAudience { get; set; }

    /// <summary>Those for whom a token may be meant. Needed, with at least one, when <see cref="ValidateAudience"/> is set.</summary>
    public IReadOnlyList<string>? ExpectedAudience { get; set; }

    /// <summary>Whether the provider is called even if its certificate is not trusted; false if not set.</summary>
    public bool? AllowInsecureConnections { get; set; }

    /// <summary>How long a connection to the provider may take to open, in whole seconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ConnectionTimeoutSeconds { get; set; }

    /// <summary>How long the provider may take to answer, in whole seconds; 30 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ReadTimeoutSeconds { get; set; }

    /// <summary>How far the clocks may be apart when the dates of tokens are checked, in whole seconds; 5 minutes if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? MaxClockSkewSeconds { get; set; }

    /// <summary>The URL that users are sent to when they cannot be signed in.</summary>
    public string? ErrorRedirectUrl { get; set; }

    /// <summary>What they are told then.</summary>
    public string? ErrorMessageTemplate { get; set; }

    /// <summary>Whether they are told details; false if not set.</summary>
    public bool? IncludeErrorDetails { get; set; }

    /// <summary>Headers for calls to the provider, by name.</summary>
    public IReadOnlyDictionary<string, Secret>? CustomHeaders { get; set; }

    /// <summary>The user agent of these calls; <c>Apinizer-OIDC-Client/1.0</c> if not set.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Whether the gateway logs what it does here; false if not set.</summary>
    public bool? EnableDebugLogging { get; set; }

    /// <summary>More claims to take over: by their own names, where they go.</summary>
    public IReadOnlyDictionary<string, string>? CustomClaimMappings { get; set; }

    /// <summary>Whether the header with what is known about the user is left out; false if not set.</summary>
    public bool? DisableUserinfoHeader { get; set; }

    /// <summary>That header; <c>UserInfo</c> if not set.</summary>
    public string? UserinfoHeaderName { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(Issuer) ?? NotBlank(AuthorizationEndpoint) ?? NotBlank(TokenEndpoint) ?? NotBlank(ClientId) ?? NotMasked(ClientSecret) ?? NotBlank(RedirectUri)
            ?? NotEmpty(Scopes)
            ?? (FlowType == OidcFlowType.OAuth2AuthorizationCode || Scopes!.Contains("openid")
                ? null
                : new InputProblem(nameof(Scopes), "it must have \"openid\", unless it is OAuth 2.0 without OpenID Connect."))
            ?? (ValidateJwtSignature == true ? NotBlank(JwksEndpoint) : null)
            ?? (ValidateAudience == true ? NotEmpty(ExpectedAudience) : null)
            ?? Each(RoleMappings, mapping => mapping.FindProblem())
            ?? NoneMasked(AdditionalAuthParams)
            ?? NoneMasked(CustomHeaders);
}
