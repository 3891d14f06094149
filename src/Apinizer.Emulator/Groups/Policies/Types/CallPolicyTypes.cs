using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>Policies that call something: an API, a tool, an agent.</summary>
internal static class CallPolicyTypes
{
    private const string Bodies = "XML|JSON|RAW|URL_ENCODED";

    private const string Mcp = " mcpServer:object! enabled:flag argumentConstraints:objects mcpServerBearerTokenSet:flag mcpServerClientSecretSet:flag";
    private const string A2a = " a2aAgent:object! enabled:flag callTimeoutMs:number taskWaitTimeoutMs:number a2aAgentBearerTokenSet:flag a2aAgentClientSecretSet:flag";

    public static IReadOnlyList<PolicyType> All { get; } =
    [
        Inline("ai-mcp-call-llm", "toolCallTimeoutMs:number parallelToolCalls:flag allowedToolNames:texts" + Mcp),
        Inline("ai-mcp-call-fixed", """
            targetToolName:text! argumentsTemplate:text waitMode:FIRE_AND_FORGET|SYNC_TO_VARIABLE outputVariableName:text callTimeoutMs:number
            """ + Mcp),
        Inline("ai-a2a-call-llm", "parallelAgentCalls:flag allowedSkillNames:texts" + A2a),
        Inline("ai-a2a-call-fixed", "targetSkillName:text! messageTemplate:text waitMode:FIRE_AND_FORGET|SYNC_TO_VARIABLE outputVariableName:text" + A2a),
        new("policy-api-call", "rest-api-call", $"""
            callType:SYNCHRONOUS|ONE_WAY! httpMethod:GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD|TRACE|ALL! url:text! timeout:number
            certificateEnabled:flag certificateName:text?certificateEnabled=true retrySettings:object enableCompression:flag
            clearBodyBeforeCall:flag useMessageTemplateBeforeCall:flag enumTestConsoleRequestBodyType:{Bodies} bodyContentBeforeCall:text
            urlEncodedList:objects dataManipulationListBeforeCall:objects removeAllHeadersBeforeCall:flag headersToBeDeletedBeforeCallList:texts
            headersToBeAddedBeforeCallList:objects removeAllParametersBeforeCall:flag parametersToBeDeletedBeforeCallList:texts parametersToBeAddedBeforeCallList:objects
            enableCache:flag cacheBy:variable capacity:number ttl:number cacheNullResponses:flag cacheStorageType:LOCAL|DISTRIBUTED
            cacheConnectionTimeoutInSeconds:number cacheErrorAction:CONTINUE|STOP
            enableDynamicTtl:flag dynamicTtlVariable:variable?enableDynamicTtl=true
            dynamicTtlSourceType:ISO_8601_DATETIME|CUSTOM_DATETIME|EPOCH_SECONDS|EPOCH_MILLISECONDS|EXPIRES_IN_SECONDS|EXPIRES_IN_MILLISECONDS|TTL_STRING?enableDynamicTtl=true
            dynamicTtlCustomDatePattern:text?dynamicTtlSourceType=CUSTOM_DATETIME dynamicTtlIsJwt:flag dynamicTtlJwtClaimName:text?dynamicTtlIsJwt=true
            dynamicTtlOffsetSeconds:number fallbackTtl:number enableResponseAssertion:flag responseAssertionVariable:variable?enableResponseAssertion=true
            responseAssertionOperator:EQUALS|NOT_EQUALS|CONTAINS|NOT_CONTAINS|EXISTS|NOT_EXISTS|MATCHES_REGEX responseAssertionExpectedValue:text
            afterCallBodyOperationType:NOT_CHANGE_BODY|REPLACE_BODY|CLEAR_BODY useMessageTemplateAfterCall:flag messageTemplateContentTypeAfterCall:{Bodies}
            bodyContentAfterCall:text dataManipulationListAfterCall:objects removeAllHeadersAfterCall:flag headersToBeDeletedAfterCallList:texts
            headersToBeAddedAfterCallList:objects removeAllParametersAfterCall:flag parametersToBeDeletedAfterCallList:texts parametersToBeAddedAfterCallList:objects
            prepareMessage:flag modifyMessage:flag newBodyContentSourceType:VALUE|VARIABLE
            """) { Problem = CacheProblem },
    ];

    private static PolicyType Inline(string name, string members) => new(name, name, members) { Problem = InlineTarget.Problem };

    /// <summary>Answers can be kept only when there are any, and only for a time that is known.</summary>
    private static string? CacheProblem(JsonObject policy)
    {
        if (!policy.Flag("enableCache"))
        {
            return null;
        }

        if (policy.Text("callType") != "SYNCHRONOUS")
        {
            return "callType must be SYNCHRONOUS when enableCache is true!";
        }

        var missing = policy["capacity"] is null ? "capacity" : policy["ttl"] is null ? "ttl" : null;
        return missing is null || policy.Flag("enableDynamicTtl") ? null : $"{missing} value can not be empty!";
    }
}
