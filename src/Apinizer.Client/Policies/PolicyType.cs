using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// The kind of a policy. It has two names on the wire: API proxies know it by <see cref="OpenEnum.Value"/>, global policies and policy groups by
/// <see cref="ClassName"/>.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class PolicyType : OpenEnum
{
    private PolicyType(string value, string? className)
        : base(value) => ClassName = className;

    /// <summary>Lets a language model choose the agent skill that is called. See <see cref="AiA2aCallLlmPolicy"/>.</summary>
    public static PolicyType AiA2aCallLlm { get; } = new("ai-a2a-call-llm", "ai-a2a-call-llm");

    /// <summary>Calls one skill of an agent. See <see cref="AiA2aCallFixedPolicy"/>.</summary>
    public static PolicyType AiA2aCallFixed { get; } = new("ai-a2a-call-fixed", "ai-a2a-call-fixed");

    /// <summary>Lets a language model choose the MCP tool that is called. See <see cref="AiMcpCallLlmPolicy"/>.</summary>
    public static PolicyType AiMcpCallLlm { get; } = new("ai-mcp-call-llm", "ai-mcp-call-llm");

    /// <summary>Calls one tool of an MCP server. See <see cref="AiMcpCallFixedPolicy"/>.</summary>
    public static PolicyType AiMcpCallFixed { get; } = new("ai-mcp-call-fixed", "ai-mcp-call-fixed");

    /// <summary>Authenticates to the backend. See <see cref="ApiAuthenticationPolicy"/>.</summary>
    public static PolicyType ApiAuthentication { get; } = new("policy-api-authentication", "api-authentication");

    /// <summary>Limits the calls of an hour, a day or a month. See <see cref="ApiBasedQuotaPolicy"/>.</summary>
    public static PolicyType ApiBasedQuota { get; } = new("policy-api-based-quota", "api-based-quota");

    /// <summary>Limits the calls of a second or a minute. See <see cref="ApiBasedThrottlingPolicy"/>.</summary>
    public static PolicyType ApiBasedThrottling { get; } = new("policy-api-based-throttling", "api-based-throttling");

    /// <summary>Calls another API while a message passes. See <see cref="ApiCallPolicy"/>.</summary>
    public static PolicyType ApiCall { get; } = new("policy-api-call", "rest-api-call");

    /// <summary>Authenticates by HTTP Basic. See <see cref="AuthBasicPolicy"/>.</summary>
    public static PolicyType AuthBasic { get; } = new("policy-auth-basic", "basic-auth");

    /// <summary>Authenticates by a user name and a password or an API key that the message has in clear. See <see cref="AuthClearTextPolicy"/>.</summary>
    public static PolicyType AuthClearText { get; } = new("policy-auth-clear-text", null);

    /// <summary>Authenticates by a digest. See <see cref="AuthDigestPolicy"/>.</summary>
    public static PolicyType AuthDigest { get; } = new("policy-auth-digest", "digest-auth");

    /// <summary>Authenticates by a JWT that the gateway issued. See <see cref="AuthJwtPolicy"/>.</summary>
    public static PolicyType AuthJwt { get; } = new("policy-auth-jwt", "jwt-auth");

    /// <summary>Authenticates by the certificate of the client. See <see cref="AuthMtlsPolicy"/>.</summary>
    public static PolicyType AuthMtls { get; } = new("policy-auth-mtls", "policy-mtls-authentication");

    /// <summary>Authenticates by an OAuth 2.0 token that the gateway issued. See <see cref="AuthOAuth2Policy"/>.</summary>
    public static PolicyType AuthOAuth2 { get; } = new("policy-auth-oauth2", "oauth-2-auth");

    /// <summary>Blocks addresses. See <see cref="BlackIpPolicy"/>.</summary>
    public static PolicyType BlackIp { get; } = new("policy-black-ip", "ip-black");

    /// <summary>Changes the message by rules. See <see cref="BusinessRulePolicy"/>.</summary>
    public static PolicyType BusinessRule { get; } = new("policy-business-rule", "business-rule");

    /// <summary>Bans a client for a time. See <see cref="ClientBannerPolicy"/>.</summary>
    public static PolicyType ClientBanner { get; } = new("policy-client-banner", "policy-client-banner");

    /// <summary>Refuses messages with certain content. See <see cref="ContentFilterPolicy"/>.</summary>
    public static PolicyType ContentFilter { get; } = new("policy-content-filter", "content-filter");

    /// <summary>Decrypts parts of the message. See <see cref="DecryptionPolicy"/>.</summary>
    public static PolicyType Decryption { get; } = new("policy-decryption", "policy-decryption");

    /// <summary>Verifies signatures. See <see cref="DigitalSignVerificationPolicy"/>.</summary>
    public static PolicyType DigitalSignVerification { get; } = new("policy-digital-sign-verification", "policy-digital-sign-verification");

    /// <summary>Signs parts of the message. See <see cref="DigitalSignPolicy"/>.</summary>
    public static PolicyType DigitalSign { get; } = new("policy-digital-sign", "policy-digital-sign");

    /// <summary>Encrypts parts of the message. See <see cref="EncryptionPolicy"/>.</summary>
    public static PolicyType Encryption { get; } = new("policy-encryption", "policy-encryption");

    /// <summary>Runs the policies of a policy group. See <see cref="PolicyGroupPolicy"/>.</summary>
    public static PolicyType PolicyGroup { get; } = new("policy-group", "policy-group");

    /// <summary>Makes a signed or encrypted JWT. See <see cref="JoseImplementationPolicy"/>.</summary>
    public static PolicyType JoseImplementation { get; } = new("policy-jose-implementation", "policy-jose-implementation");

    /// <summary>Validates a signed or encrypted JWT. See <see cref="JoseValidationPolicy"/>.</summary>
    public static PolicyType JoseValidation { get; } = new("policy-jose-validation", "policy-jose-validation");

    /// <summary>Validates JSON by a schema. See <see cref="JsonSchemaValidationPolicy"/>.</summary>
    public static PolicyType JsonSchemaValidation { get; } = new("policy-json-schema-validation", "json-schema-validation");

    /// <summary>Transforms JSON. See <see cref="JsonTransformationPolicy"/>.</summary>
    public static PolicyType JsonTransformation { get; } = new("policy-json-transformation", "policy-json-transformation");

    /// <summary>Logs the message. See <see cref="LogPolicy"/>.</summary>
    public static PolicyType Log { get; } = new("policy-log", "policy-log");

    /// <summary>Refuses messages that are too large. See <see cref="MaxMessageSizePolicy"/>.</summary>
    public static PolicyType MaxMessageSize { get; } = new("policy-max-message-size", "max-message-size");

    /// <summary>Builds the message anew. See <see cref="MessageBuilderPolicy"/>.</summary>
    public static PolicyType MessageBuilder { get; } = new("policy-message-builder", "message-builder");

    /// <summary>Refuses messages that are too small. See <see cref="MinMessageSizePolicy"/>.</summary>
    public static PolicyType MinMessageSize { get; } = new("policy-min-message-size", "min-message-size");

    /// <summary>Authenticates by OpenID Connect. See <see cref="OidcPolicy"/>.</summary>
    public static PolicyType Oidc { get; } = new("policy-oidc", "oidc-auth");

    /// <summary>Masks, deletes or changes parts of the message. See <see cref="RedactionPolicy"/>.</summary>
    public static PolicyType Redaction { get; } = new("policy-redaction", "redaction");

    /// <summary>Turns a REST request into a SOAP one. See <see cref="RequestProtocolTransformationPolicy"/>.</summary>
    public static PolicyType RequestProtocolTransformation { get; } = new("policy-request-protocol-transformation", "protocol-transformation-request");

    /// <summary>Turns a SOAP response into a REST one. See <see cref="ResponseProtocolTransformationPolicy"/>.</summary>
    public static PolicyType ResponseProtocolTransformation { get; } = new("policy-response-protocol-transformation", "protocol-transformation-response");

    /// <summary>Validates a SAML assertion. See <see cref="SamlValidationPolicy"/>.</summary>
    public static PolicyType SamlValidation { get; } = new("policy-saml-validation", "saml-validation");

    /// <summary>Runs a script. See <see cref="ScriptPolicy"/>.</summary>
    public static PolicyType Script { get; } = new("policy-script", "script");

    /// <summary>Allows or blocks times. See <see cref="TimeRestrictionPolicy"/>.</summary>
    public static PolicyType TimeRestriction { get; } = new("policy-time-restriction", "allowed-hours");

    /// <summary>Allows certain addresses only. See <see cref="WhiteIpPolicy"/>.</summary>
    public static PolicyType WhiteIp { get; } = new("policy-white-ip", "ip-white");

    /// <summary>Decrypts a SOAP message. See <see cref="WsSecurityDecryptPolicy"/>.</summary>
    public static PolicyType WsSecurityDecrypt { get; } = new("policy-ws-security-decrypt", "policy-ws-security-decrypt");

    /// <summary>Encrypts a SOAP message. See <see cref="WsSecurityEncryptPolicy"/>.</summary>
    public static PolicyType WsSecurityEncrypt { get; } = new("policy-ws-security-encrypt", "policy-ws-security-encrypt");

    /// <summary>Checks and undoes the WS-Security of what the backend sends. See <see cref="WsSecurityFromTargetPolicy"/>.</summary>
    public static PolicyType WsSecurityFromTarget { get; } = new("policy-ws-security-from-target", "policy-ws-security-from-target");

    /// <summary>Validates the signature of a SOAP message. See <see cref="WsSecuritySignValidationPolicy"/>.</summary>
    public static PolicyType WsSecuritySignValidation { get; } = new("policy-ws-security-sign-validation", "policy-ws-security-sign-validation");

    /// <summary>Signs a SOAP message. See <see cref="WsSecuritySignPolicy"/>.</summary>
    public static PolicyType WsSecuritySign { get; } = new("policy-ws-security-sign", "policy-ws-security-sign");

    /// <summary>Puts a timestamp into a SOAP message. See <see cref="WsSecurityTimestampPolicy"/>.</summary>
    public static PolicyType WsSecurityTimestamp { get; } = new("policy-ws-security-timestamp", "policy-ws-security-timestamp");

    /// <summary>Puts WS-Security into what is sent to the backend. See <see cref="WsSecurityToTargetPolicy"/>.</summary>
    public static PolicyType WsSecurityToTarget { get; } = new("policy-ws-security-to-target", "policy-ws-security-to-target");

    /// <summary>Puts a user name token into a SOAP message. See <see cref="WsSecurityUsernamePolicy"/>.</summary>
    public static PolicyType WsSecurityUsername { get; } = new("policy-ws-security-username", "policy-ws-security-username");

    /// <summary>Validates XML by a schema. See <see cref="XmlSchemaValidationPolicy"/>.</summary>
    public static PolicyType XmlSchemaValidation { get; } = new("policy-xml-schema-validation", "xml-schema-validation");

    /// <summary>Transforms XML. See <see cref="XmlTransformationPolicy"/>.</summary>
    public static PolicyType XmlTransformation { get; } = new("policy-xml-transformation", "policy-xml-transformation");

    /// <summary>Limits the calls of an endpoint by rate limit control lists. See <see cref="EndpointRateLimitPolicy"/>.</summary>
    public static PolicyType EndpointRateLimit { get; } = new("policy-endpoint-rate-limit", "policy-endpoint-rate-limit");

    /// <summary>Gets a token from a security token service. See <see cref="WsSecurityStsTokenPolicy"/>.</summary>
    public static PolicyType WsSecurityStsToken { get; } = new("policy-ws-security-sts-token", "policy-ws-security-sts-token");

    /// <summary><c>ai-context-integrity</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiContextIntegrity { get; } = new("ai-context-integrity", "ai-context-integrity");

    /// <summary><c>ai-dlp-guard</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiDlpGuard { get; } = new("ai-dlp-guard", "ai-dlp-guard");

    /// <summary><c>ai-loop-guard</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiLoopGuard { get; } = new("ai-loop-guard", "ai-loop-guard");

    /// <summary><c>ai-pii-mask</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiPiiMask { get; } = new("ai-pii-mask", "ai-pii-mask");

    /// <summary><c>ai-prompt-guard</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiPromptGuard { get; } = new("ai-prompt-guard", "ai-prompt-guard");

    /// <summary><c>ai-proxy</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiProxy { get; } = new("ai-proxy", "ai-proxy");

    /// <summary><c>ai-rag-injection</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiRagInjection { get; } = new("ai-rag-injection", "ai-rag-injection");

    /// <summary><c>ai-semantic-cache</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiSemanticCache { get; } = new("ai-semantic-cache", "ai-semantic-cache");

    /// <summary><c>ai-token-rate-limit</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiTokenRateLimit { get; } = new("ai-token-rate-limit", "ai-token-rate-limit");

    /// <summary><c>ai-topic-guard</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType AiTopicGuard { get; } = new("ai-topic-guard", "ai-topic-guard");

    /// <summary><c>base64-auth</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType Base64Auth { get; } = new("base64-auth", "base64-auth");

    /// <summary><c>cache</c>, which is known by its name only: it is read as <see cref="UnknownPolicy"/>.</summary>
    public static PolicyType Cache { get; } = new("cache", "cache");

    /// <summary>The name among global policies and policy groups, where it stands as <c>_class</c>; null when the documentation has none for it.</summary>
    public string? ClassName { get; }

    /// <summary>A value that this version has no name for. It is the same on all surfaces.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator PolicyType(string value) => PolicyTypes.Find(value);

    internal static PolicyType Unknown(string value) => new(value, value);

    internal sealed class Converter : OpenEnumConverter<PolicyType>
    {
        protected override PolicyType Create(string value) => value;
    }
}
