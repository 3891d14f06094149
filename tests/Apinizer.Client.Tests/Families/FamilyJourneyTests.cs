using System.Text;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Connections;
using Apinizer.Client.Policies;
using Apinizer.Client.Workflows;
using Apinizer.Emulator;
using static Apinizer.Client.Policies.Variables;

namespace Apinizer.Client.Tests.Families;

/// <summary>Policies and connections, from the client to the emulator and back: two readings of the documentation agree.</summary>
public sealed class FamilyJourneyTests : IAsyncLifetime
{
    private const string Project = "shop";
    private const string Production = "production";

    private ApinizerEmulator _emulator = null!;
    private ApinizerClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), Ct);
        _client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = _emulator.BaseUrl, Token = _emulator.Token });
        const string Orders = """{"openapi":"3.0.3","info":{"title":"Orders","version":"1"},"paths":{"/orders":{"get":{"responses":{"200":{"description":"All"}}}}}}""";
        await _client.ApiProxies.CreateFromFileAsync(
            Project,
            new() { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = new() { RelativePathList = ["/orders"] } },
            FileUpload.FromBytes(Encoding.UTF8.GetBytes(Orders), "orders.json"),
            Ct);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Policies_are_added_replaced_and_deleted()
    {
        var everywhere = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, deployTo: [Production]);
        var condition = Header("X-User-Type").EqualTo("PREMIUM") & !ClientIp.In("10.0.0.0/8");
        var added = await _client.Policies.AddAsync(
            Project, "orders", "office", new() { OperationMetadata = everywhere, Policy = new WhiteIpPolicy { IpList = ["203.0.113.7"], PolicyCondition = condition } }, Ct);
        await _client.Policies.AddAsync(
            Project,
            "orders",
            "size",
            new()
            {
                OperationMetadata = PolicyOperationMetadata.ForEndpoint("/orders", HttpRequestMethod.Get, PolicyTargetPipeline.Response, deployTo: []),
                Policy = new MaxMessageSizePolicy { MaxMessageSize = 1_000 },
            },
            Ct);

        Assert.Equal(DeploymentVerdict.Succeeded, added.Deployment.Verdict);
        var orders = await _client.Policies.ListAsync(Project, "orders", Ct);
        var office = Assert.IsType<WhiteIpPolicy>(Assert.Single(orders.RequestPolicyList!));
        Assert.Equal(("office", "203.0.113.7", ConditionCriteria.And), (office.Name, office.IpList![0], office.PolicyCondition!.ConditionRuleList![0].ConditionCriteria));
        Assert.IsType<MaxMessageSizePolicy>(Assert.Single(Assert.Single(orders.EndpointList!).ResponsePolicyList!));

        await _client.Policies.ReplaceAsync(Project, "orders", "office", new() { OperationMetadata = everywhere, Policy = office with { IpList = ["203.0.113.8"], PolicyCondition = null } }, Ct);
        await _client.Policies.DeleteAsync(
            Project, "orders", "size", new() { OperationMetadata = PolicyOperationMetadata.ForEndpoint("/orders", HttpRequestMethod.Get, PolicyTargetPipeline.Response, deployTo: []) }, Ct);

        orders = await _client.Policies.ListAsync(Project, "orders", Ct);
        var replaced = Assert.IsType<WhiteIpPolicy>(Assert.Single(orders.RequestPolicyList!));
        Assert.Equal(("203.0.113.8", (PolicyCondition?)null), (replaced.IpList![0], replaced.PolicyCondition));
        Assert.Empty(Assert.Single(orders.EndpointList!).ResponsePolicyList ?? []);
    }

    [Fact]
    public async Task A_policy_that_is_saved_and_not_deployed_says_so()
    {
        _emulator.FailDeployments(Production);
        var input = new PolicyInput
        {
            OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, deployTo: [Production]),
            Policy = new BlackIpPolicy { IpList = ["203.0.113.7"] },
        };

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(() => _client.Policies.AddAsync(Project, "orders", "blocked", input, Ct));

        Assert.Equal([Production], error.FailedEnvironments);
        Assert.Single((await _client.Policies.ListAsync(Project, "orders", Ct)).RequestPolicyList!);
    }

    [Fact]
    public async Task A_global_policy_is_created_in_clear_shared_and_taken_away()
    {
        var token = new WsSecurityUsernamePolicy { Name = "backend", Active = true, Username = "shop", Password = "pw", PasswordType = WsSecurityPasswordType.PasswordText };
        await _client.CreateGlobalPolicyAsync(Project, token, Ct);
        _emulator.EmbedGlobalPolicy(Project, "orders", "backend");

        Assert.Equal(PolicyType.WsSecurityUsername, Assert.Single(await _client.GlobalPolicies.ListAsync(Project, Ct)).PolicyType);
        await _client.GlobalPolicies.ReplaceAsync(Project, "backend", token with { Description = "rotated", Password = "new" }, Ct);
        Assert.Equal("rotated", Assert.IsType<WsSecurityUsernamePolicy>(Assert.Single((await _client.Policies.ListAsync(Project, "orders", Ct)).RequestPolicyList!)).Description);

        await _client.GlobalPolicies.DeleteAsync(Project, "backend", confirmStripFromApiProxies: true, Ct);

        Assert.Empty((await _client.Policies.ListAsync(Project, "orders", Ct)).RequestPolicyList!);
        Assert.Null(await _client.GlobalPolicies.GetAsync(Project, "backend", Ct).OrNullIfNotFound());
    }

    [Fact]
    public async Task A_policy_group_is_created_replaced_and_taken_away()
    {
        var group = new PolicyGroup
        {
            Name = "usual",
            Active = true,
            TargetPipeline = PolicyTargetPipeline.Request,
            PolicyList = [new WhiteIpPolicy { Name = "office", Active = true, IpList = ["203.0.113.7"] }],
        };
        await _client.PolicyGroups.CreateAsync(Project, PolicyGroupSnapshot.WithoutSecrets(group), Ct);
        _emulator.EmbedPolicyGroup(Project, "orders", "usual");
        await _client.PolicyGroups.ReplaceAsync(Project, "usual", group with { Description = "as usual" }, Ct);

        Assert.Equal(PolicyTargetPipeline.Request, (await _client.PolicyGroups.GetAsync(Project, "usual", Ct)).TargetPipeline);
        Assert.Equal("as usual", Assert.IsType<PolicyGroupPolicy>(Assert.Single((await _client.Policies.ListAsync(Project, "orders", Ct)).RequestPolicyList!)).Description);

        await _client.PolicyGroups.DeleteAsync(Project, "usual", confirmStripFromApiProxies: true, Ct);

        Assert.Empty((await _client.Policies.ListAsync(Project, "orders", Ct)).RequestPolicyList!);
    }

    [Fact]
    public async Task A_connection_keeps_its_secret_or_says_that_it_is_missing()
    {
        var mail = new EmailConnection { Name = "mail", DeployToWorker = true, Host = "smtp.example.com", Auth = true, Username = "shop", Password = "pw" };
        var created = await _client.Connections.CreateOrUpdateAsync(Project, "mail", mail, cancellationToken: Ct);
        var listed = Assert.IsType<EmailConnection>(Assert.Single(await _client.Connections.ListAsync(Project, ConnectionType.Email, Ct)));

        Assert.Equal(DeploymentVerdict.Succeeded, created.Deployment.Verdict);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _client.Connections.ReplaceAsync(Project, "mail", listed, cancellationToken: Ct));
        Assert.Contains("Password", error.Message, StringComparison.Ordinal);

        await _client.Connections.ReplaceAsync(Project, "mail", mail with { Name = "post" }, rename: true, cancellationToken: Ct);
        Assert.Equal("pw", Assert.IsType<EmailConnection>(await _client.Connections.GetAsync(Project, "post", Ct)).Password!.Reveal());
        await _client.Connections.DeleteAsync(Project, "post", Ct);
        Assert.Empty(await _client.Connections.ListAsync(Project, ConnectionType.Email, Ct));
    }
}
