using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Policies;

/// <summary>Each type with what it needs, and what is refused without it.</summary>
public sealed class PolicyTypeTests
{
    private const string Header = """{"type":"HEADER","headerName":"X"}""";

    public static TheoryData<string, string, string> Types => new()
    {
        { "policy-auth-basic", $$"""{"usernameVar":{{Header}} }""", "usernameVar" },
        { "policy-auth-basic", $$"""{"usernameVar":{{Header}},"addUserToHeader":true,"userHeaderName":"U"}""", "userHeaderName" },
        { "policy-auth-clear-text", $$"""{"usernameVar":{{Header}},"passwordVar":{{Header}} }""", "passwordVar" },
        { "policy-auth-digest", $$"""{"usernameVar":{{Header}},"passwordVar":{{Header}} }""", "passwordVar" },
        { "policy-auth-jwt", """{"jwtSignatureAlgorithm":"HS256"}""", "jwtSignatureAlgorithm" },
        { "policy-auth-oauth2", """{"tokenNeverExpires":false,"tokenExpiresInAmount":5,"tokenExpiresInUnit":"MINUTES"}""", "tokenExpiresInUnit" },
        { "policy-saml-validation", """{"keyStoreName":"k","clearSaml":true,"clearSamlPath":"//a"}""", "clearSamlPath" },
        { "policy-oidc", """{"issuer":"i","authorizationEndpoint":"a","tokenEndpoint":"t","clientId":"c","redirectUri":"r","scopes":["openid"]}""", "scopes" },
        { "policy-api-based-throttling", $$"""{"targetVariableForIdentity":{{Header}},"messageCountForInterval":5,"throttlingInterval":"ONE_HOUR"}""", "throttlingInterval" },
        { "policy-api-based-quota", $$"""{"targetVariableForIdentity":{{Header}},"messageCountForInterval":5,"quotaInterval":"ONE_DAY"}""", "messageCountForInterval" },
        { "policy-black-ip", """{"ipList":["10.0.0.1"]}""", "ipList" },
        { "policy-time-restriction", """{"actionType":"ALLOW","restrictionList":[{"dayType":"EVERY_DAY"}]}""", "restrictionList" },
        { "policy-content-filter", """{"policyContentFilterDefList":[{"name":"n","ruleValue":"x"}]}""", "policyContentFilterDefList" },
        { "policy-max-message-size", """{"maxMessageSize":1}""", "maxMessageSize" },
        { "policy-min-message-size", """{"minMessageSize":1}""", "minMessageSize" },
        { "policy-script", """{"executionType":"ASYNC","scriptLanguage":"JAVASCRIPT","scriptBody":"x"}""", "scriptBody" },
        { "policy-log", """{"connectorRefs":[{"connectionName":"c"}]}""", "connectorRefs" },
        { "policy-message-builder", """{"rowList":[{"buildMode":"TEMPLATE"}]}""", "rowList" },
        { "policy-business-rule", """{"actionList":[{"actionType":"ADD"}]}""", "actionList" },
        { "policy-redaction", """{"redactionDefList":[{"redactionType":"KEY_EXISTENCE"}]}""", "redactionDefList" },
        { "policy-json-schema-validation", """{"schemaDefinitionList":[{"schemaBody":"{}"}]}""", "schemaDefinitionList" },
        { "policy-xml-schema-validation", """{"schemaDefinitionList":[{"schemaBody":"<x/>"}]}""", "schemaDefinitionList" },
        { "policy-json-transformation", """{"transformationType":"JSON2JSON","joltValue":"[]"}""", "joltValue" },
        { "policy-xml-transformation", """{"transformationType":"XML2XML","xsltValue":"<x/>"}""", "xsltValue" },
        { "policy-api-call", """{"callType":"ONE_WAY","httpMethod":"GET","url":"http://a"}""", "url" },
        { "policy-api-call", """{"callType":"SYNCHRONOUS","httpMethod":"GET","url":"http://a","enableCache":true,"capacity":1,"ttl":1}""", "ttl" },
        { "policy-jose-implementation", """{"joseTarget":"BODY","addAudience":true,"audienceList":["a"]}""", "audienceList" },
        { "policy-jose-validation", """{"joseTarget":"BODY","clientSourcePart":"CLAIMS","stripAndDecode":"PARTIAL","jwtClaimsToDecode":"a"}""", "jwtClaimsToDecode" },
        { "policy-digital-sign", """{"digitalSignDefList":[{}]}""", "digitalSignDefList" },
        { "policy-digital-sign-verification", """{"digitalSignVerificationDefList":[{}]}""", "digitalSignVerificationDefList" },
        { "policy-ws-security-username", """{"username":"u","password":"p","passwordType":"PasswordText"}""", "password" },
        { "policy-ws-security-timestamp", """{"timeToLive":0}""", "timeToLive" },
        { "policy-ws-security-decrypt", """{"decKeyStoreName":"k"}""", "decKeyStoreName" },
        { "policy-ws-security-encrypt", """{"encKeyStoreName":"k"}""", "encKeyStoreName" },
        { "policy-ws-security-sign", """{"sigKeyStoreName":"k","sigSigAlgorithm":"RSA_SHA256","sigC14n":"C14N_OMIT_COMMENTS","sigDigAlgorithm":"SHA256"}""", "sigC14n" },
        { "policy-ws-security-sign-validation", """{"verKeyStoreName":"k"}""", "verKeyStoreName" },
        { "policy-ws-security-from-target", """{"decExists":true,"decKeyStoreName":"k"}""", "decKeyStoreName" },
        { "policy-ws-security-to-target", """{"wsSecurityEntryOrderList":["TIMESTAMP"],"tsTimeToLive":5}""", "tsTimeToLive" },
        { "ai-mcp-call-llm", """{"mcpServer":{"endpoint":"http://a"}}""", "mcpServer" },
        { "ai-mcp-call-fixed", """{"mcpServer":{"endpoint":"http://a"},"targetToolName":"t"}""", "targetToolName" },
        { "ai-a2a-call-llm", """{"a2aAgent":{"endpoint":"http://a"}}""", "a2aAgent" },
        { "ai-a2a-call-fixed", """{"a2aAgent":{"endpoint":"http://a"},"targetSkillName":"t"}""", "targetSkillName" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_type_needs_its_members(string type, string members, string needed)
    {
        await using var harness = await PolicyHarness.StartAsync(options => options.RejectUnknownMembers = true);
        var policy = JsonNode.Parse(members)!.AsObject();
        policy["type"] = type;
        (await harness.AddAsync("a", policy.ToJsonString())).IsOk();
        policy.Remove(needed);
        (await harness.AddAsync("b", policy.ToJsonString())).IsRefused($"{needed} value can not be empty!");
        policy["misspelled"] = 1;
        (await harness.AddAsync("c", policy.ToJsonString())).IsRefused("JSON parse error: Unrecognized field \"policy.misspelled\"");
    }

    [Theory]
    [InlineData("""{"type":"policy-encryption","encryptionDefList":[]}""", "encryptionDefList cannot be empty")]
    [InlineData("""{"type":"policy-decryption"}""", "decryptionDefList cannot be empty")]
    [InlineData("""{"type":"policy-white-ip","ipList":[]}""", "At least one entry is required in ipList or ipGroupIdList!")]
    [InlineData("""{"type":"policy-api-authentication","authType":"BASIC"}""", "Either authApiName or apiAuthCondExpressionList must be provided!")]
    [InlineData("""{"type":"policy-ws-security-from-target"}""", "At least one of decExists or verExists must be true!")]
    [InlineData("""{"type":"policy-max-message-size","maxMessageSize":0}""", "maxMessageSize must be greater than 0!")]
    [InlineData("""{"type":"policy-ws-security-timestamp","timeToLive":-1}""", "timeToLive must not be negative!")]
    [InlineData("""{"type":"policy-script","scriptLanguage":"PERL","scriptBody":"x"}""", "JSON parse error: policy.scriptLanguage must be one of GROOVY, JAVASCRIPT!")]
    [InlineData("""{"type":"policy-script","scriptLanguage":"GROOVY","scriptBody":1}""", "JSON parse error: policy.scriptBody must be a string!")]
    [InlineData("""{"type":"policy-auth-basic","usernameVar":{"type":"HEADER"}}""", "headerName value can not be empty!")]
    [InlineData("""{"type":"policy-auth-basic","usernameVar":{"type":"PARAMETER"}}""", "paramName value can not be empty!")]
    [InlineData("""{"type":"policy-auth-basic","usernameVar":{}}""", "type value can not be empty!")]
    [InlineData("""{"type":"policy-auth-basic","usernameVar":"X"}""", "JSON parse error: policy.usernameVar must be an object!")]
    [InlineData("""{"type":"ai-mcp-call-llm","mcpServer":{"endpoint":" "}}""", "mcpServer.endpoint value can not be empty!")]
    [InlineData("""{"type":"policy-api-call","callType":"ONE_WAY","httpMethod":"GET","url":"http://a","enableCache":true}""", "callType must be SYNCHRONOUS when enableCache is true!")]
    public async Task What_a_type_does_not_take_is_refused(string policy, string message)
    {
        await using var harness = await PolicyHarness.StartAsync();
        (await harness.AddAsync("a", policy)).IsRefused(message);
        Assert.Equal("", await harness.OrderAsync());
    }

    [Theory]
    [InlineData("""{"type":"policy-white-ip","ipGroupIdList":["g"]}""")]
    [InlineData("""{"type":"policy-client-banner","clientIdentityVariableList":[{"type":"CLIENT_IP"}],"thresholdWindowInSeconds":1,"thresholdCountPerWindow":1,"thresholdCalculationType":"COUNT","banTimeInSeconds":1,"assertionCondition":{}}""")]
    [InlineData("""{"type":"policy-auth-mtls"}""")]
    [InlineData("""{"type":"policy-json-schema-validation","validateAgainstSpec":true,"openApiValidationMode":"METHOD_BASED"}""")]
    [InlineData("""{"type":"policy-auth-clear-text","usernameVar":{"type":"HEADER","headerName":"X"},"checkPassword":false}""")]
    [InlineData("""{"type":"policy-api-authentication","authApiName":"login"}""")]
    [InlineData("""{"type":"policy-api-call","callType":"SYNCHRONOUS","httpMethod":"GET","url":"http://a","enableCache":true,"capacity":1,"enableDynamicTtl":true,"dynamicTtlVariable":{"type":"BODY"},"dynamicTtlSourceType":"TTL_STRING"}""")]
    [InlineData("""{"type":"ai-dlp-guard","whatever":{"is":["there"]}}""")]
    public async Task What_a_type_does_not_need_may_be_missing(string policy)
    {
        await using var harness = await PolicyHarness.StartAsync(options => options.RejectUnknownMembers = true);
        (await harness.AddAsync("a", policy)).IsOk();
    }

    [Fact]
    public async Task Secrets_are_stored_and_not_shown()
    {
        await using var harness = await PolicyHarness.StartAsync();
        await harness.AddAsync("a", """{"type":"policy-ws-security-username","username":"u","password":"hush","passwordType":"PasswordText"}""");
        await harness.AddAsync("b", """{"type":"policy-api-authentication","apiAuthCondExpressionList":[{"username":"u","password":"hush"}]}""");
        var shown = await harness.ListAsync();
        Assert.Null(shown["requestPolicyList"]![0]!["password"]);
        Assert.True(shown["requestPolicyList"]![0]!.AsObject().ContainsKey("password"));
        Assert.DoesNotContain("hush", shown.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("hush", harness.Stored["requestPolicyList"]![1]!["apiAuthCondExpressionList"]![0]!["password"]!.ToString());
    }
}
