using System.Text.Json;
using Apinizer.Client.Policies;
using static Apinizer.Client.Policies.Variables;

namespace Apinizer.Client.Tests.Families;

/// <summary>A condition that is written in short is the documented object.</summary>
public sealed class ConditionTests
{
    public static TheoryData<string, string> Comparisons => new()
    {
        { "EQ", """ "variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"a" """ },
        { "EQ_IGNORE_CASE", """ "variableDataType":"STRING","valueComparisonOperator":"EQ_IGNORE_CASE","secondValueSource":"VALUE","secondValue":"a" """ },
        { "number", """ "variableDataType":"NUMERIC","valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"1.5" """ },
        { "STARTS_WITH", """ "variableDataType":"STRING","valueComparisonOperator":"STARTS_WITH","secondValueSource":"VALUE","secondValue":"a" """ },
        { "ENDS_WITH", """ "variableDataType":"STRING","valueComparisonOperator":"ENDS_WITH_IGNORE_CASE","secondValueSource":"VALUE","secondValue":"a" """ },
        { "CONTAINS", """ "variableDataType":"STRING","valueComparisonOperator":"CONTAINS","secondValueSource":"VALUE","secondValue":"a" """ },
        { "IN", """ "variableDataType":"STRING","valueComparisonOperator":"IN","secondValueSource":"VALUE","secondValue":"a#b" """ },
        { "IN_IGNORE_CASE", """ "variableDataType":"STRING","valueComparisonOperator":"IN_IGNORE_CASE","secondValueSource":"VALUE","secondValue":"a#b" """ },
        { "numbers", """ "variableDataType":"NUMERIC","valueComparisonOperator":"IN","secondValueSource":"VALUE","secondValue":"200#204" """ },
        { "LT", """ "variableDataType":"NUMERIC","valueComparisonOperator":"LT","secondValueSource":"VALUE","secondValue":"5" """ },
        { "LE", """ "variableDataType":"NUMERIC","valueComparisonOperator":"LE","secondValueSource":"VALUE","secondValue":"5" """ },
        { "GT", """ "variableDataType":"NUMERIC","valueComparisonOperator":"GT","secondValueSource":"VALUE","secondValue":"5" """ },
        { "GE", """ "variableDataType":"NUMERIC","valueComparisonOperator":"GE","secondValueSource":"VALUE","secondValue":"5" """ },
        { "before", """ "variableDataType":"DATE","dateFormat":"yyyy-MM-dd","valueComparisonOperator":"LT","secondValueSource":"VALUE","secondValue":"2027-01-01" """ },
        { "after", """ "variableDataType":"DATE","dateFormat":"yyyy-MM-dd","valueComparisonOperator":"GT","secondValueSource":"VALUE","secondValue":"2027-01-01" """ },
        { "exists", """ "variableDataType":"STRING","valueComparisonOperator":"IS_EXISTS","secondValueSource":"VALUE" """ },
        { "empty", """ "variableDataType":"STRING","valueComparisonOperator":"IS_EMPTY","secondValueSource":"VALUE" """ },
    };

    [Fact]
    public void Rules_are_joined_and_negated()
    {
        PolicyCondition condition = Header("X-User-Type").EqualTo("PREMIUM") & !ClientIp.In("10.0.0.0/8", "192.168.1.7");

        AssertJson(
            """
            {"conditionRuleList":[{"conditionCriteria":"AND","conditionRuleList":[
              {"conditionCriteria":"VALUE","firstVariable":{"name":"headerXUserType","type":"HEADER","headerName":"X-User-Type"},
               "variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"PREMIUM"},
              {"conditionCriteria":"NOT","conditionRuleList":[
                {"conditionCriteria":"VALUE","firstVariable":{"name":"contextREQUESTREMOTEADDRESS","type":"CONTEXT_VALUES","contextValue":"REQUEST_REMOTE_ADDRESS"},
                 "variableDataType":"STRING","valueComparisonOperator":"IN","secondValueSource":"VALUE","secondValue":"10.0.0.0/8#192.168.1.7"}]}]}]}
            """,
            condition);
    }

    [Fact]
    public void What_is_joined_alike_is_one_group()
    {
        var a = Header("A").Exists();
        var b = Header("B").Exists();
        var c = Header("C").Exists();

        Assert.Equal([a, b, c], (a & b & c).ConditionRuleList!);
        Assert.Equal([a, b, c], (a & (b & c)).ConditionRuleList!);
        var both = a & b;
        Assert.Equal([both, c], (both | c).ConditionRuleList!);
        Assert.Equal(ConditionCriteria.Or, (both | c).ConditionCriteria);
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_is_the_documented_rule(string name, string rule)
        => AssertJson($$"""{"conditionRuleList":[{"conditionCriteria":"VALUE","firstVariable":{"name":"headerX","type":"HEADER","headerName":"X"},{{rule}}}]}""", Comparison(name));

    [Fact]
    public void Two_variables_are_compared()
        => AssertJson(
            """
            {"conditionCriteria":"VALUE","firstVariable":{"name":"headerX","type":"HEADER","headerName":"X"},"variableDataType":"STRING",
             "valueComparisonOperator":"EQ","secondValueSource":"VARIABLE","secondVariable":{"name":"queryY","type":"PARAMETER","paramType":"QUERY","paramName":"y"}}
            """,
            Header("X").EqualTo(QueryParameter("y")));

    [Fact]
    public void Each_kind_of_variable_is_the_documented_object()
    {
        AssertJson("""{"name":"pathOrderId","type":"PARAMETER","paramType":"PATH","paramName":"orderId","paramPath":"/orders/{orderId}"}""", PathParameter("/orders/{orderId}", "orderId"));
        AssertJson("""{"name":"formUser","type":"PARAMETER","paramType":"FORM","paramName":"user"}""", FormParameter("user"));
        AssertJson("""{"name":"bodyUserId","type":"BODY","messageContentType":"JSON","jsonPathValue":"$.user.id"}""", JsonBody("$.user.id"));
        AssertJson("""{"name":"bodyUserId","type":"BODY","messageContentType":"XML","xpathValue":"//user/id"}""", XmlBody("//user/id"));
        AssertJson("""{"name":"body","type":"BODY","messageContentType":"ALL_BODY"}""", Body());
        AssertJson(
            """{"name":"contextDATETIMEHOUR","type":"CONTEXT_VALUES","contextValue":"DATETIME_HOUR","zoneId":"Europe/Istanbul"}""",
            Context(VariableContextValue.DateTimeHour, "Europe/Istanbul"));
        AssertJson("""{"name":"total","type":"CUSTOM"}""", Custom("total"));
        AssertJson("""{"name":"total","type":"CUSTOM","initWithScript":true,"scriptLanguage":"GROOVY","scriptBody":"1 + 1"}""", Script("total", ScriptType.Groovy, "1 + 1"));
        AssertJson("""{"name":"user","type":"HEADER","headerName":"X-User"}""", Header("X-User") with { Name = "user" });
    }

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        Assert.Contains("'a#b'", Assert.Throws<ArgumentException>("texts", () => Header("X").In("a", "a#b")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("texts", () => Header("X").In(Array.Empty<string>()));
        Assert.Throws<ArgumentException>("name", () => Header(" "));
        Assert.Throws<ArgumentException>("jsonPath", () => JsonBody(""));
        Assert.Throws<ArgumentException>("path", () => PathParameter("", "id"));
    }

    private static PolicyCondition Comparison(string name) => name switch
    {
        "EQ" => Header("X").EqualTo("a"),
        "EQ_IGNORE_CASE" => Header("X").EqualTo("a", ignoreCase: true),
        "number" => Header("X").EqualTo(1.5m),
        "STARTS_WITH" => Header("X").StartsWith("a"),
        "ENDS_WITH" => Header("X").EndsWith("a", ignoreCase: true),
        "CONTAINS" => Header("X").Contains("a"),
        "IN" => Header("X").In("a", "b"),
        "IN_IGNORE_CASE" => Header("X").InIgnoreCase("a", "b"),
        "numbers" => Header("X").In(200, 204),
        "LT" => Header("X").LessThan(5),
        "LE" => Header("X").AtMost(5),
        "GT" => Header("X").GreaterThan(5),
        "GE" => Header("X").AtLeast(5),
        "before" => Header("X").Before("2027-01-01", "yyyy-MM-dd"),
        "after" => Header("X").After("2027-01-01", "yyyy-MM-dd"),
        "exists" => Header("X").Exists(),
        _ => Header("X").IsEmpty(),
    };

    private static void AssertJson<T>(string expected, T model) => JsonAssert.Same(expected, JsonSerializer.Serialize(model, ApinizerJson.Options));
}
