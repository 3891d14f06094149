namespace Apinizer.Emulator.Tests;

public sealed class ReportTests
{
    private const string Apis = "/apiops/reports/api-proxies";
    private const string Access = "/apiops/reports/organization-api-data-model-access";

    [Fact]
    public async Task The_inventory_has_the_api_proxies_and_groups_of_all_projects()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
        });
        await manager.CreateProxyAsync("pets");
        await manager.CreateProxyAsync("toys", "Other");
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/", """{"name":"all","clientRoute":{"relativePathList":["/all"]}}""")).IsOk();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxyGroups/all/apiProxies/pets/")).IsOk();
        (await manager.PostAsync(ManagerUnderTest.Project + "apiProxies/pets/environments/staging/")).IsOk();

        var report = (await manager.GetAsync(Apis)).IsOk();

        Assert.Equal(["pets", "all", "toys"], report.Column("apiName"));
        Assert.Equal(["MyProject", "MyProject", "Other"], report.Column("projectName"));
        var pets = report["resultList"][0]!;
        Assert.True(pets["deployed"]!.GetValue<bool>());
        Assert.Equal("staging", Assert.Single(pets["environmentList"]!.AsArray())!["environmentName"]!.ToString());
        Assert.Equal("https://gw-staging.example.com/apigateway/pets", Assert.Single(pets["apiUrlList"]!.AsArray())!.ToString());
        Assert.Equal("https://gw-staging.example.com/apigateway/pets?openapi", Assert.Single(pets["apiSpecUrlList"]!.AsArray())!.ToString());
        Assert.False(pets.AsObject().ContainsKey("endpointList"));
        Assert.True(report["resultList"][1]!["apiGroup"]!.GetValue<bool>());
        Assert.Single(report["resultList"][1]!["apiIdListOfApiGroup"]!.AsArray());
        Assert.Equal("GET /items", (await manager.GetAsync(Apis + "?includeEndpoints=true"))["resultList"][0]!["endpointList"]![0]!["endpoint"]!.ToString());
    }

    [Fact]
    public async Task The_inventory_knows_policies_by_their_types()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.HasAsync("API_PROXY", "API_PROXY", "pets", """
            {"endpointList":[{"endpoint":"/a","httpMethod":"GET","requestPolicyList":[{"type":"policy-auth-jwt"},{"type":"policy-api-based-quota"}]}],"requestPolicyList":[{"type":"policy-api-authentication"}]}
            """);
        var pets = (await manager.GetAsync(Apis)).OnlyItem;
        Assert.Equal("""["AUTH_JWT","API_AUTHENTICATION"]""", pets["authenticationTypeList"]!.ToJsonString());
        Assert.True(pets["authenticationExist"]!.GetValue<bool>());
        Assert.True(pets["rateLimitExist"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_other_report_has_what_is_shared_with_the_outside()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("inside");
        await manager.HasAsync("API_PROXY", "API_PROXY", "pets", """{"name":"pets","sharingType":"BOTH","endpointList":[{"id":"1","endpoint":"/a","httpMethod":"GET"}]}""");
        await manager.CreateCredentialAsync("alice");
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/alice/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        manager.Emulator.AddUser("me", "x", ["IDENTITY:VIEW"]);
        manager.Token = manager.Emulator.IssueToken("me");

        var report = (await manager.GetAsync(Access)).IsOk()["result"];

        var pets = Assert.Single(report["apiAccessList"]!.AsArray())!;
        Assert.Equal("pets MyProject BOTH", $"{pets["name"]} {pets["projectName"]} {pets["sharingType"]}");
        Assert.Equal("GET /a", pets["methodList"]![0]!["name"]!.ToString());
        Assert.Equal("alice", Assert.Single(pets["methodList"]![0]!["credentialList"]!.AsArray())!["username"]!.ToString());
        Assert.Equal("{}", report["schemaMap"]!.ToJsonString());
    }
}
