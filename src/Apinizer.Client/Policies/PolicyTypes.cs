namespace Apinizer.Client.Policies;

/// <summary>Which type of ours stands for which kind of policy, by all the names that a kind has on the wire.</summary>
internal static class PolicyTypes
{
    /// <summary>Names that were renamed, which older packages and some pages still use.</summary>
    private static readonly Dictionary<string, PolicyType> FormerNames = new()
    {
        ["ai-mcp-tool-call"] = PolicyType.AiMcpCallLlm,
        ["ai-mcp-tool-invoke"] = PolicyType.AiMcpCallFixed,
        ["a2a-agent-call"] = PolicyType.AiA2aCallLlm,
        ["a2a-agent-invoke"] = PolicyType.AiA2aCallFixed,
    };

    private static readonly Dictionary<PolicyType, Type> Models = new()
    {
        [PolicyType.AiA2aCallLlm] = typeof(AiA2aCallLlmPolicy),
        [PolicyType.AiA2aCallFixed] = typeof(AiA2aCallFixedPolicy),
        [PolicyType.AiMcpCallLlm] = typeof(AiMcpCallLlmPolicy),
        [PolicyType.AiMcpCallFixed] = typeof(AiMcpCallFixedPolicy),
        [PolicyType.ApiAuthentication] = typeof(ApiAuthenticationPolicy),
        [PolicyType.ApiBasedQuota] = typeof(ApiBasedQuotaPolicy),
        [PolicyType.ApiBasedThrottling] = typeof(ApiBasedThrottlingPolicy),
        [PolicyType.ApiCall] = typeof(ApiCallPolicy),
        [PolicyType.AuthBasic] = typeof(AuthBasicPolicy),
        [PolicyType.AuthClearText] = typeof(AuthClearTextPolicy),
        [PolicyType.AuthDigest] = typeof(AuthDigestPolicy),
        [PolicyType.AuthJwt] = typeof(AuthJwtPolicy),
        [PolicyType.AuthMtls] = typeof(AuthMtlsPolicy),
        [PolicyType.AuthOAuth2] = typeof(AuthOAuth2Policy),
        [PolicyType.BlackIp] = typeof(BlackIpPolicy),
        [PolicyType.BusinessRule] = typeof(BusinessRulePolicy),
        [PolicyType.ClientBanner] = typeof(ClientBannerPolicy),
        [PolicyType.ContentFilter] = typeof(ContentFilterPolicy),
        [PolicyType.Decryption] = typeof(DecryptionPolicy),
        [PolicyType.DigitalSignVerification] = typeof(DigitalSignVerificationPolicy),
        [PolicyType.DigitalSign] = typeof(DigitalSignPolicy),
        [PolicyType.Encryption] = typeof(EncryptionPolicy),
        [PolicyType.PolicyGroup] = typeof(PolicyGroupPolicy),
        [PolicyType.JoseImplementation] = typeof(JoseImplementationPolicy),
        [PolicyType.JoseValidation] = typeof(JoseValidationPolicy),
        [PolicyType.JsonSchemaValidation] = typeof(JsonSchemaValidationPolicy),
        [PolicyType.JsonTransformation] = typeof(JsonTransformationPolicy),
        [PolicyType.Log] = typeof(LogPolicy),
        [PolicyType.MaxMessageSize] = typeof(MaxMessageSizePolicy),
        [PolicyType.MessageBuilder] = typeof(MessageBuilderPolicy),
        [PolicyType.MinMessageSize] = typeof(MinMessageSizePolicy),
        [PolicyType.Oidc] = typeof(OidcPolicy),
        [PolicyType.Redaction] = typeof(RedactionPolicy),
        [PolicyType.RequestProtocolTransformation] = typeof(RequestProtocolTransformationPolicy),
        [PolicyType.ResponseProtocolTransformation] = typeof(ResponseProtocolTransformationPolicy),
        [PolicyType.SamlValidation] = typeof(SamlValidationPolicy),
        [PolicyType.Script] = typeof(ScriptPolicy),
        [PolicyType.TimeRestriction] = typeof(TimeRestrictionPolicy),
        [PolicyType.WhiteIp] = typeof(WhiteIpPolicy),
        [PolicyType.WsSecurityDecrypt] = typeof(WsSecurityDecryptPolicy),
        [PolicyType.WsSecurityEncrypt] = typeof(WsSecurityEncryptPolicy),
        [PolicyType.WsSecurityFromTarget] = typeof(WsSecurityFromTargetPolicy),
        [PolicyType.WsSecuritySignValidation] = typeof(WsSecuritySignValidationPolicy),
        [PolicyType.WsSecuritySign] = typeof(WsSecuritySignPolicy),
        [PolicyType.WsSecurityTimestamp] = typeof(WsSecurityTimestampPolicy),
        [PolicyType.WsSecurityToTarget] = typeof(WsSecurityToTargetPolicy),
        [PolicyType.WsSecurityUsername] = typeof(WsSecurityUsernamePolicy),
        [PolicyType.XmlSchemaValidation] = typeof(XmlSchemaValidationPolicy),
        [PolicyType.XmlTransformation] = typeof(XmlTransformationPolicy),
        [PolicyType.EndpointRateLimit] = typeof(EndpointRateLimitPolicy),
        [PolicyType.WsSecurityStsToken] = typeof(WsSecurityStsTokenPolicy),
    };

    private static readonly Dictionary<string, PolicyType> ByName = Names();

    /// <summary>Every kind that has a type of its own.</summary>
    public static IReadOnlyDictionary<PolicyType, Type> All => Models;

    public static PolicyType Find(string name) => ByName.TryGetValue(name, out var type) ? type : PolicyType.Unknown(name);

    private static Dictionary<string, PolicyType> Names()
    {
        var names = new Dictionary<string, PolicyType>(FormerNames, StringComparer.OrdinalIgnoreCase);
        foreach (var type in Models.Keys)
        {
            names[type.Value] = type;
            names[type.ClassName ?? type.Value] = type;
        }

        return names;
    }
}
