namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>Policies that check, change or log messages.</summary>
internal static class MessagePolicyTypes
{
    public static IReadOnlyList<PolicyType> All { get; } =
    [
        new("policy-json-schema-validation", "json-schema-validation", """
            pathForBody:text showFirstErrorOnly:flag validateAgainstSpec:flag openApiValidationMode:METHOD_BASED|ALL_SCHEMAS?validateAgainstSpec=true
            schemaDefinitionList:objects?validateAgainstSpec!=true
            """),
        new("policy-xml-schema-validation", "xml-schema-validation", "pathForBody:text validateAgainstSpec:flag schemaDefinitionList:objects?validateAgainstSpec!=true"),
        new("policy-json-transformation", "policy-json-transformation", """
            transformationType:JSON2JSON|JSON2XML! joltValue:text?transformationType=JSON2JSON
            jsonToXmlIgnoreNull:flag jsonToXmlIgnoreEmpty:flag jsonToXmlUseNullForNil:flag jsonToXmlUnwrapElement:flag
            """),
        new("policy-xml-transformation", "policy-xml-transformation", """
            transformationType:XML2XML|XML2JSON! xsltValue:text?transformationType=XML2XML xmlToJsonUnwrapElement:flag xmlToJsonIgnoreNull:flag
            xmlToJsonIgnoreEmpty:flag xmlToJsonNumbersAsStrings:flag xmlToJsonUseNullForNil:flag xmlToJsonArrayPathList:texts
            """),
        new("policy-request-protocol-transformation", "protocol-transformation-request", ""),
        new("policy-response-protocol-transformation", "protocol-transformation-response", "apiMethodList:objects"),
        new("policy-redaction", "redaction", "redactionDefList:objects!"),
        new("policy-business-rule", "business-rule", "actionList:objects!"),
        new("policy-message-builder", "message-builder", "rowList:objects!"),

        // Required on its page, but left out by a documented call.
        new("policy-script", "script", "executionType:SYNC|ASYNC scriptLanguage:GROOVY|JAVASCRIPT! scriptBody:text!"),
        new("policy-log", "policy-log", """
            executionType:SYNC|ASYNC connectorRefs:objects! logCorrelationId:flag logEnvironmentInfo:flag logApiProxyInfo:flag logUserInfo:flag logHttpContext:flag
            logHeaders:flag logParameters:flag logBody:flag logResultInfo:flag bodyLogMode:FULL|PARTIAL bodyMaxBytes:number enablePrivacy:flag privacyDefinitionList:objects
            """),
    ];
}
