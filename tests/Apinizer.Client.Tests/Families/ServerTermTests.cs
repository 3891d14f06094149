using System.Text.Json;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Families;

/// <summary>What some pages write is read, kept, and translated when asked for.</summary>
public sealed class ServerTermTests
{
    [Theory]
    [InlineData("""{"type":"BODY","bodyJsonPath":"$.id"}""", """{"type":"BODY","jsonPathValue":"$.id","messageContentType":"JSON"}""")]
    [InlineData("""{"type":"BODY","bodyXPath":"//id"}""", """{"type":"BODY","xpathValue":"//id","messageContentType":"XML"}""")]
    [InlineData("""{"type":"BODY","bodyExpression":"$.id"}""", """{"type":"BODY","jsonPathValue":"$.id","messageContentType":"JSON"}""")]
    [InlineData("""{"type":"BODY","bodyExpression":"//id"}""", """{"type":"BODY","xpathValue":"//id","messageContentType":"XML"}""")]
    [InlineData("""{"type":"CONTEXT","contextValue":"CLIENT_IP"}""", """{"type":"CONTEXT_VALUES","contextValue":"REQUEST_REMOTE_ADDRESS"}""")]
    [InlineData("""{"type":"REQUEST_METHOD"}""", """{"type":"CONTEXT_VALUES","contextValue":"REQUEST_HTTP_METHOD"}""")]
    [InlineData("""{"type":"USER_AGENT"}""", """{"type":"HEADER","headerName":"User-Agent"}""")]
    [InlineData("""{"type":"SCRIPT","scriptBody":"1"}""", """{"type":"CUSTOM","initWithScript":true,"scriptBody":"1"}""")]
    [InlineData("""{"type":"HEADER","headerName":"X"}""", """{"type":"HEADER","headerName":"X"}""")]
    public void A_variable_is_translated(string page, string server) => AssertTranslated(
        $$"""{"type":"policy-white-ip","targetVariableForIP":{{page}}}""",
        $$"""{"type":"policy-white-ip","targetVariableForIP":{{server}}}""");

    [Theory]
    [InlineData("IF_ALL_MATCH", """[{"conditionCriteria":"AND","conditionRuleList":[RULE]}]""")]
    [InlineData("IF_ANY_MATCH", """[{"conditionCriteria":"OR","conditionRuleList":[RULE]}]""")]
    [InlineData("IF_NONE_MATCH", """[{"conditionCriteria":"NOT","conditionRuleList":[{"conditionCriteria":"OR","conditionRuleList":[RULE]}]}]""")]
    [InlineData("ALWAYS", "[]")]
    public void A_condition_is_translated(string criteria, string rules)
    {
        const string PageRule = """{"variable":{"type":"HEADER","headerName":"X"},"comparisonOperator":"EQ","value":"a","valueSource":"STATIC"}""";
        const string ServerRule =
            """
            {"conditionCriteria":"VALUE","firstVariable":{"type":"HEADER","headerName":"X"},"variableDataType":"STRING",
             "valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"a"}
            """;

        AssertTranslated(
            $$$"""{"type":"policy-group","policyCondition":{"criteria":"{{{criteria}}}","rules":[{{{PageRule}}}]}}""",
            $$$"""{"type":"policy-group","policyCondition":{"conditionRuleList":{{{rules.Replace("RULE", ServerRule, StringComparison.Ordinal)}}}}}""");
    }

    [Fact]
    public void An_action_is_translated() => AssertTranslated(
        """
        {"type":"policy-business-rule","actionList":[{"actionType":"ADD","targetValue":"a",
         "policyCondition":{"conditionType":"SIMPLE","variable":{"type":"BODY","bodyJsonPath":"$.id"},"operator":"IS_EMPTY"}}]}
        """,
        """
        {"type":"policy-business-rule","actionList":[{"actionType":"ADD","targetVal":"a","targetValSource":"VALUE",
         "policyCondition":{"conditionRuleList":[{"conditionCriteria":"VALUE","firstVariable":{"type":"BODY","jsonPathValue":"$.id","messageContentType":"JSON"},
          "variableDataType":"STRING","valueComparisonOperator":"IS_EMPTY","secondValueSource":"VALUE"}]}}]}
        """);

    [Fact]
    public void What_is_not_known_stays() => AssertTranslated(
        """{"type":"policy-of-tomorrow","name":"p","description":null,"list":[1,{"deep":"CLIENT_IP"}],"amountUnit":"MINUTE","cacheErrorHandlingType":"ALLOW"}""",
        """{"type":"policy-of-tomorrow","name":"p","list":[1,{"deep":"CLIENT_IP"}],"amountUnit":"MINUTE","cacheErrorHandlingType":"ALLOW"}""");

    [Fact]
    public void What_a_page_writes_is_kept_until_then()
    {
        const string Page = """{"type":"policy-white-ip","targetVariableForIP":{"type":"CONTEXT","contextValue":"CLIENT_IP","bodyJsonPath":"$.ip"}}""";

        JsonAssert.Same(Page, Write(Read(Page)));
    }

    private static void AssertTranslated(string page, string server) => JsonAssert.Same(server, Write(Read(page).InServerTerms()));

    private static Policy Read(string json) => JsonSerializer.Deserialize<Policy>(json, ApinizerJson.Options)!;

    private static string Write(Policy policy) => JsonSerializer.Serialize(policy, ApinizerJson.Options);
}
