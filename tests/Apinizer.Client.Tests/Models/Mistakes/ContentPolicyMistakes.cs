using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ContentPolicyMistakes : PolicyMistakes
{
    private static readonly ContentFilterDefinition Filter = new()
    {
        Name = "no comments",
        RuleValue = "<!--",
        HeaderActive = false,
        BodyActive = true,
        ParamActive = false,
        Action = ContentFilterAction.Delete,
        ContentType = MessageContentType.Xml,
    };

    private static readonly LogConnectorReference Archive = new() { ConnectionName = "archive" };

    private static readonly ProtocolTransformationMethod Method = new()
    {
        Name = "placeOrder",
        HttpMethod = HttpRequestMethod.Put,
        BackendResourceUrl = "/services/Orders",
        BackendHttpMethod = HttpRequestMethod.Post,
    };

    private static readonly ScriptPolicy Script = new() { ExecutionType = ExecutionType.Sync, ScriptLanguage = ScriptType.JavaScript, ScriptBody = "1 + 1" };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases => new()
    {
        ["filters not set"] = (new ContentFilterPolicy(), "PolicyContentFilterDefList: it must not be empty"),
        ["no filter"] = (new ContentFilterPolicy { PolicyContentFilterDefList = [] }, "PolicyContentFilterDefList: it must not be empty"),
        ["filter without name"] = (With(Filter with { Name = "" }), "PolicyContentFilterDefList[0].Name: "),
        ["filter without rule"] = (With(Filter with { RuleValue = null }), "PolicyContentFilterDefList[0].RuleValue: "),
        ["filter that does not say whether for headers"] = (With(Filter with { HeaderActive = null }), "PolicyContentFilterDefList[0].HeaderActive: it must be set"),
        ["filter that does not say whether for bodies"] = (With(Filter with { BodyActive = null }), "PolicyContentFilterDefList[0].BodyActive: it must be set"),
        ["filter that does not say whether for parameters"] = (With(Filter with { ParamActive = null }), "PolicyContentFilterDefList[0].ParamActive: it must be set"),
        ["filter for nothing"] = (With(Filter with { BodyActive = false }), "PolicyContentFilterDefList[0].BodyActive: it, HeaderActive or ParamActive must be true"),
        ["filter without action"] = (With(Filter with { Action = null }), "PolicyContentFilterDefList[0].Action: it must be set"),
        ["filter without content type"] = (With(Filter with { ContentType = null }), "PolicyContentFilterDefList[0].ContentType: it must be set"),
        ["no JSON schema"] = (new JsonSchemaValidationPolicy { PathForBody = "$.order", SchemaDefinitionList = [] }, "SchemaDefinitionList: it must not be empty"),
        ["empty JSON schema"] = (new JsonSchemaValidationPolicy { SchemaDefinitionList = [new() { SchemaNo = 1 }] }, "SchemaDefinitionList[0].SchemaBody: "),
        ["OpenAPI without mode"] = (new JsonSchemaValidationPolicy { ValidateAgainstSpec = true }, "OpenApiValidationMode: it must be set"),
        ["no XML schema"] = (new XmlSchemaValidationPolicy { ValidateAgainstSpec = false }, "SchemaDefinitionList: it must not be empty"),
        ["empty XML schema"] = (new XmlSchemaValidationPolicy { SchemaDefinitionList = [new() { SchemaBody = " " }] }, "SchemaDefinitionList[0].SchemaBody: "),
        ["JSON into what"] = (new JsonTransformationPolicy { JoltValue = "[]" }, "TransformationType: it must be set"),
        ["JSON into JSON without JOLT"] = (new JsonTransformationPolicy { TransformationType = JsonTransformationType.JsonToJson }, "JoltValue: "),
        ["XML into what"] = (new XmlTransformationPolicy { XsltValue = "<xsl:stylesheet/>" }, "TransformationType: it must be set"),
        ["XML into XML without stylesheet"] = (new XmlTransformationPolicy { TransformationType = XmlTransformationType.XmlToXml }, "XsltValue: "),
        ["log to nowhere"] = (new LogPolicy { LogBody = true }, "ConnectorRefs: it must not be empty"),
        ["log to an unnamed connection"] = (new LogPolicy { ConnectorRefs = [Archive, new()] }, "ConnectorRefs[1].ConnectionName: "),
        ["log that hides nothing"] = (new LogPolicy { ConnectorRefs = [Archive], PrivacyDefinitionList = [new() { Operation = LogPrivacyOperation.Hash }] }, "PrivacyDefinitionList[0].ElementName: "),
        ["endpoint without name"] = (With(Method with { Name = null }), "ApiMethodList[0].Name: "),
        ["endpoint without method"] = (With(Method with { HttpMethod = null }), "ApiMethodList[0].HttpMethod: it must be set"),
        ["endpoint without backend"] = (With(Method with { BackendResourceUrl = "" }), "ApiMethodList[0].BackendResourceUrl: "),
        ["endpoint without the backend's method"] = (With(Method with { BackendHttpMethod = null }), "ApiMethodList[0].BackendHttpMethod: it must be set"),
        ["script in no language"] = (Script with { ScriptLanguage = null }, "ScriptLanguage: it must be set"),
        ["no script"] = (Script with { ScriptBody = null }, "ScriptBody: it must not be empty"),
        ["blank script"] = (Script with { ScriptBody = "" }, "ScriptBody: it must not be empty"),
        ["masked script"] = (Script with { ScriptBody = "***" }, "ScriptBody: it is a mask"),
        ["unnamed group"] = (new PolicyGroupPolicy { Description = "all of the shop" }, "Name: "),
    };

    private static ContentFilterPolicy With(ContentFilterDefinition filter) => new() { PolicyContentFilterDefList = [filter] };

    private static ResponseProtocolTransformationPolicy With(ProtocolTransformationMethod method) => new() { ApiMethodList = [method] };
}
