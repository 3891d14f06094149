using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class RateLimitControlListTests
{
    private const string Path = ManagerUnderTest.Project + "rlcl/";
    private const string List = Path + "partners/";
    private const string Always = """{"conditionRuleList":[{"conditionCriteria":"AND","conditionRuleList":[]}]}""";

    [Fact]
    public async Task A_list_begins_empty_and_with_defaults()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Path, """{"name":"all","enabled":false}""")).IsOk();

        Assert.Equal("""{"status":"SUCCESS","resultList":[{"name":"all","description":null,"enabled":false},{"name":"partners","description":null,"enabled":true}],"resultCount":2}""", (await manager.GetAsync(Path)).IsOk().Text);
        var read = (await manager.GetAsync(List)).IsOk().OnlyItem;
        Assert.Equal("BEFORE_API_PROXY FIXED FAIL VARIABLE BLOCK TOTAL", string.Join(' ', read["executionOrder"], read["timeIntervalWindowType"], read["cacheErrorHandlingType"], read["identitySource"], read["outOfTargetAction"], read["generalQuotaMode"]));
        Assert.Equal("3", read["cacheConnectionTimeoutInSeconds"]!.ToString());
        Assert.Equal(Always, read["condition"]!.ToJsonString());
        Assert.Equal("[] []", $"{read["credentialNameList"]!.ToJsonString()} {read["endpointRateLimitList"]!.ToJsonString()}");
        Assert.Equal(["FIXED", "FIXED"], (await manager.GetAsync(Path + "?withDetails=true")).Column("timeIntervalWindowType"));
    }

    [Theory]
    [InlineData("""{"name":""}""", "name value can not be empty!")]
    [InlineData("""{"name":"partners"}""", "An RLCL with same name (partners) already exists in project!")]
    [InlineData("""{"name":"a","targetVariable":{"name":"v","type":"HEADER"}}""", "headerName value can not be empty!")]
    [InlineData("""{"name":"a","targetVariable":{"name":"v","type":"PARAMETER","paramType":"PATH","paramName":"p"}}""", "paramPath value can not be empty!")]
    [InlineData("""{"name":"a","targetVariable":{"name":"v","type":"BODY","messageContentType":"JSON"}}""", "jsonPathValue value can not be empty!")]
    [InlineData("""{"name":"a","targetVariable":{"name":"v","type":"CUSTOM","scriptLanguage":"GROOVY"}}""", "scriptBody value can not be empty!")]
    [InlineData("""{"name":"a","targetAudienceRuleList":[{"value":"x"}]}""", "operator value can not be empty!")]
    [InlineData("""{"name":"a","targetAudienceRuleList":[{"operator":"EQ","value":""}]}""", "value value can not be empty!")]
    [InlineData("""{"name":"a","outOfTargetAction":"GENERAL_QUOTA","generalQuotaPermittedMessageCount":0}""", "generalQuotaPermittedMessageCount must be greater than 0 when outOfTargetAction is GENERAL_QUOTA!")]
    [InlineData("""{"name":"a","outOfTargetAction":"GENERAL_QUOTA","generalQuotaPermittedMessageCount":1}""", "generalQuotaTimeIntervalPeriodLength must be greater than 0 when outOfTargetAction is GENERAL_QUOTA!")]
    public async Task A_list_must_be_complete(string json, string message)
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(Path, json)).IsRefused(message);
        Assert.Equal(["partners"], manager.Emulator.State.Names("rlcl", "MyProject"));
    }

    [Fact]
    public async Task An_update_changes_what_is_sent()
    {
        await using var manager = await StartAsync();
        (await manager.PutAsync(List, """{"description":"Partners","targetAudienceRuleList":[{"operator":"IN","value":"a,b"}],"targetVariable":{"name":"ip","type":"CONTEXT_VALUES","contextValue":"REQUEST_REMOTE_ADDRESS"}}""")).IsOk();
        (await manager.PutAsync(List, """{"name":"partners","targetAudienceRuleList":[{"operator":"EQ","value":"c"}],"identitySource":"AUTH_RESOLVED"}""")).IsOk();

        var read = (await manager.GetAsync(List)).OnlyItem;
        Assert.Equal("Partners", read["description"]!.ToString());
        Assert.Equal("c", Assert.Single(read["targetAudienceRuleList"]!.AsArray())!["value"]!.ToString());
        Assert.Equal("AFTER_API_METHOD", read["executionOrder"]!.ToString());
        Assert.Null(read["targetVariable"]);
        (await manager.PutAsync(List, """{"name":"other"}""")).IsRefused("RLCL name in path (partners) does not match name in body (other)!");
        (await manager.PutAsync(Path + "none/", "{}")).IsRefused("RLCL (none) is not found!");
    }

    [Fact]
    public async Task A_failed_deployment_is_one_word()
    {
        await using var manager = await StartAsync();
        manager.Emulator.FailDeployments("staging");
        Assert.Equal("""{"status":"SUCCESS","deploymentResult":{"success":false}}""", (await manager.DeleteAsync(List)).IsOk().Text);
        (await manager.DeleteAsync(List)).IsRefused("RLCL (partners) is not found!");
    }

    [Fact]
    public async Task Conditions_are_added_replaced_and_given_up()
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(List + "condition/", $$"""{"conditionRuleList":[{{Rule("one")}}]}""")).IsOk();
        (await manager.PostAsync(List + "condition/", $$"""{"conditionRuleList":[{"conditionCriteria":"OR","conditionRuleList":[{{Rule("two")}},{{Rule("three")}}]}]}""")).IsOk();
        Assert.Equal(["VALUE", "OR"], (await ConditionAsync(manager))["conditionRuleList"]!.AsArray().Select(rule => rule!["conditionCriteria"]!.ToString()));

        (await manager.PutAsync(List + "condition/", $$"""{"conditionRuleList":[{{Rule("four")}}]}""")).IsOk();
        Assert.Equal("four", Assert.Single((await ConditionAsync(manager))["conditionRuleList"]!.AsArray())!["secondValue"]!.ToString());
        (await manager.DeleteAsync(List + "condition/")).IsOk();
        Assert.Equal(Always, (await ConditionAsync(manager)).ToJsonString());
    }

    [Fact]
    public async Task An_incomplete_condition_is_refused_when_added_and_becomes_always_when_it_replaces()
    {
        await using var manager = await StartAsync();
        const string incomplete = """{"conditionRuleList":[{"conditionCriteria":"VALUE","variableDataType":"STRING"}]}""";
        (await manager.PutAsync(List + "condition/", $$"""{"conditionRuleList":[{{Rule("one")}}]}""")).IsOk();

        (await manager.PostAsync(List + "condition/", incomplete)).IsRefused("firstVariable value can not be empty!");
        (await manager.PostAsync(List + "condition/", "{}")).IsRefused("condition value can not be empty!");
        Assert.NotEqual(Always, (await ConditionAsync(manager)).ToJsonString());
        (await manager.PutAsync(List + "condition/", incomplete)).IsOk();
        Assert.Equal(Always, (await ConditionAsync(manager)).ToJsonString());
    }

    [Theory]
    [InlineData(""" "variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VALUE" """, "secondValue value can not be empty!")]
    [InlineData(""" "variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VARIABLE" """, "secondVariable value can not be empty!")]
    [InlineData(""" "valueComparisonOperator":"EQ","secondValueSource":"VARIABLE" """, "variableDataType value can not be empty!")]
    [InlineData(""" "variableDataType":"BOOLEAN" """, "JSON parse error: conditionRuleList[].conditionRuleList[].variableDataType must be one of STRING, NUMERIC, DATE!")]
    public async Task A_nested_comparison_must_be_complete(string members, string message)
    {
        await using var manager = await StartAsync();
        (await manager.PostAsync(List + "condition/", $$"""
            {"conditionRuleList":[{"conditionCriteria":"NOT","conditionRuleList":[{"conditionCriteria":"VALUE","firstVariable":{"name":"v","type":"HEADER","headerName":"H"},{{members}}}]}]}
            """)).IsRefused(message);
    }

    [Fact]
    public async Task Credentials_are_added_replaced_and_removed()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        await manager.CreateCredentialAsync("bob");

        (await manager.PostAsync(List + "credentials/", """{"credentialNameList":["alice","bob","alice"]}""")).IsOk();
        Assert.Equal("""["alice","bob"]""", await ListAsync());
        (await manager.DeleteAsync(List + "credentials/", """{"credentialNameList":["alice","nobody"]}""")).IsOk();
        Assert.Equal("""["bob"]""", await ListAsync());
        (await manager.PutAsync(List + "credentials/", """{"credentialNameList":["alice"]}""")).IsOk();
        Assert.Equal("""["alice"]""", await ListAsync());
        (await manager.PutAsync(List + "credentials/", """{"credentialNameList":["nobody"]}""")).IsRefused("Credential with name (nobody) is not found in project!");
        (await manager.PutAsync(List + "credentials/", """{"credentialNameList":[]}""")).IsRefused("credentialNameList value can not be empty!");
        (await manager.DeleteAsync(ManagerUnderTest.Project + "credentials/alice/")).IsOk();
        Assert.Equal("[]", await ListAsync());

        async Task<string> ListAsync() => (await manager.GetAsync(List)).OnlyItem["credentialNameList"]!.ToJsonString();
    }

    [Fact]
    public async Task Endpoints_are_added_replaced_and_removed()
    {
        await using var manager = await StartAsync();
        await manager.CreateProxyAsync("pets");

        (await manager.PostAsync(List + "endpoints/", Endpoints(Endpoint("GET", "/items", 5), Endpoint("GET", "/items", 6), Endpoint("ALL", "/items", 7)))).IsOk();
        Assert.Equal(["pets GET /items 5", "pets ALL ALL 7"], await ListAsync());
        (await manager.DeleteAsync(List + "endpoints/", """{"endpointRateLimitList":[{"apiProxyName":"pets","endpointName":"ALL"},{"apiProxyName":"none","endpointName":"/items","endpointHTTPMethod":"GET"}]}""")).IsOk();
        Assert.Equal(["pets GET /items 5"], await ListAsync());
        (await manager.PutAsync(List + "endpoints/", Endpoints(Endpoint("POST", "/items", 8)))).IsOk();
        Assert.Equal(["pets POST /items 8"], await ListAsync());
        Assert.NotNull((await ReadAsync())[0]!["endpointId"]);

        (await manager.DeleteAsync(ManagerUnderTest.Project + "apiProxies/pets/")).IsOk();
        Assert.Equal([" POST /items 8"], await ListAsync());

        async Task<JsonArray> ReadAsync() => (await manager.GetAsync(List)).OnlyItem["endpointRateLimitList"]!.AsArray();
        async Task<IEnumerable<string>> ListAsync()
            => (await ReadAsync()).Select(endpoint => $"{endpoint!["apiProxyName"]} {endpoint["endpointHTTPMethod"]} {endpoint["endpointName"]} {endpoint["permittedMessageCount"]}").ToList();
    }

    [Theory]
    [InlineData("""{"endpointRateLimitList":[]}""", "endpointRateLimitList value can not be empty!")]
    [InlineData("""{"endpointRateLimitList":[{"apiProxyName":"none","endpointName":"ALL"}]}""", "API Proxy with name (none) is not found in project!")]
    [InlineData("""{"endpointRateLimitList":[{"apiProxyName":"pets","endpointName":"/users","endpointHTTPMethod":"GET"}]}""", "API Endpoint with name (/users) and method type (GET) is not found in API Proxy!")]
    [InlineData("""{"endpointRateLimitList":[{"apiProxyName":"pets","endpointName":"/items"}]}""", "endpointHTTPMethod value can not be empty!")]
    [InlineData("""{"endpointRateLimitList":[{"apiProxyName":"pets","endpointHTTPMethod":"ALL"}]}""", "permittedMessageCount value can not be empty!")]
    public async Task Endpoints_must_exist_and_have_a_limit(string json, string message)
    {
        await using var manager = await StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PostAsync(List + "endpoints/", json)).IsRefused(message);
        (await manager.PutAsync(List + "endpoints/", json)).IsRefused(message);
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, """{"name":"partners"}""")).IsOk();
        return manager;
    }

    private static async Task<JsonNode> ConditionAsync(ManagerUnderTest manager) => (await manager.GetAsync(List)).OnlyItem["condition"]!;

    private static string Rule(string value) => $$"""
        {"conditionCriteria":"VALUE","firstVariable":{"name":"tier","type":"HEADER","headerName":"X-Tier"},"variableDataType":"STRING","valueComparisonOperator":"EQ","secondValueSource":"VALUE","secondValue":"{{value}}"}
        """;

    private static string Endpoints(params string[] endpoints) => $$"""{"endpointRateLimitList":[{{string.Join(',', endpoints)}}]}""";

    private static string Endpoint(string method, string name, int count) => $$"""
        {"apiProxyName":"pets","endpointName":"{{name}}","endpointHTTPMethod":"{{method}}","permittedMessageCount":{{count}},"timeIntervalPeriodLength":1,"timeInterval":"ONE_MINUTE",
         "cacheConnectionTimeoutInSeconds":3,"cacheErrorHandlingType":"CONTINUE","timeIntervalWindowType":"SLIDING"}
        """;
}
