using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Client.Benchmarks.Manager;

/// <summary>The JSON of an API proxy with 100 policies, as a Manager answers it.</summary>
internal static class PolicySamples
{
    private static readonly string[] Policies =
    [
        """{"type":"policy-white-ip","name":"office","description":"The office","active":true,"ipList":["203.0.113.0/24","198.51.100.10","198.51.100.11"]}""",
        """
        {"type":"policy-api-based-throttling","name":"burst","active":true,"targetVariableForIdentity":{"type":"HEADER","headerName":"X-API-Key"},"messageCountForInterval":100,
         "throttlingInterval":"ONE_MINUTE","intervalPeriodLength":1,"intervalWindowType":"FIXED","cacheConnectionTimeoutInSeconds":3,"cacheErrorHandlingType":"FAIL",
         "showRateLimitStatisticsInResponseHeader":true,"detailList":[{"targetValue":"VIP","regexExpression":false,"messageCountForInterval":1000,"intervalPeriodLength":1}]}
        """,
        """
        {"type":"policy-api-based-quota","name":"plan","active":true,"targetVariableForIdentity":{"type":"CONTEXT_VALUES","contextValue":"CREDENTIAL_USERNAME"},
         "messageCountForInterval":10000,"quotaInterval":"ONE_DAY","intervalPeriodLength":1,"intervalWindowType":"FIXED","cacheErrorHandlingType":"CONTINUE","detailList":[]}
        """,
        """
        {"type":"policy-auth-jwt","name":"jwt","active":true,"tokenNeverExpires":false,"tokenExpiresInAmount":3600,"tokenExpiresInUnit":"SECONDS","refreshTokenAllowed":true,
         "refreshTokenCount":5,"allowUrlParameters":false,"managedFromThisPolicy":true,"grantType":"PASSWORD","jwtSignatureAlgorithm":"RS256"}
        """,
        """
        {"type":"policy-json-schema-validation","name":"schema","active":true,"pathForBody":"$","showFirstErrorOnly":true,"validateAgainstSpec":false,
         "schemaDefinitionList":[{"schemaNo":0,"schemaBody":"{\"type\":\"object\",\"required\":[\"sku\"]}","rootSchema":true}],
         "policyCondition":{"conditionRuleList":[{"conditionCriteria":"VALUE","firstVariable":{"name":"method","type":"CONTEXT_VALUES","contextValue":"REQUEST_HTTP_METHOD"},
          "variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"POST"}]}}
        """,
        """
        {"type":"policy-redaction","name":"card","active":true,"redactionDefList":[{"redactionType":"KEY_EXISTENCE","keyValueVar":{"type":"BODY","messageContentType":"JSON","jsonPathValue":"$.card"},
         "redactionDefDetailList":[{"orderNum":1,"action":{"actionType":"MODIFY","sourceVar":{"type":"BODY","messageContentType":"JSON","jsonPathValue":"$.card"},"operator":"MASK",
          "maskFrom":0,"maskTo":12}}]}]}
        """,
        """{"type":"policy-ws-security-username","name":"backend","active":true,"username":"gateway","password":"not-a-secret","passwordType":"PasswordText","mustUnderstand":true,"nonce":true,"created":true}""",
        """{"type":"policy-max-message-size","name":"size","active":true,"description":"A megabyte"}""",
        """{"type":"policy-script","name":"script","active":true,"scriptType":"GROOVY","scriptBody":"return 1"}""",
        """{"type":"policy-of-tomorrow","name":"new","active":true,"amount":1.50,"list":[1,2,{"deep":true}]}""",
    ];

    public static int Kinds => Policies.Length;

    public static byte[] ApiProxy { get; } = Encoding.UTF8.GetBytes(new JsonObject
    {
        ["name"] = "orders",
        ["requestPolicyList"] = new JsonArray([.. Enumerable.Range(0, 100).Select(index => JsonNode.Parse(Policies[index % Policies.Length]))]),
    }.ToJsonString());
}
