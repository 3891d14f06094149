using Apinizer.Client;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;
using Apinizer.Emulator;
using PolicyCookbook;

namespace Apinizer.Samples.Tests;

/// <summary>The recipes reach the Manager as they were written, and in their order.</summary>
public sealed class PolicyCookbookTests
{
    private const string Project = "shop";

    [Fact]
    public async Task Every_recipe_is_kept_in_its_order()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), TestContext.Current.CancellationToken);
        using var client = await PrepareAsync(emulator);
        var cookbook = new Cookbook(client, Project, "orders");

        await cookbook.ApplyAsync(Recipes.All, "production", TestContext.Current.CancellationToken);
        var findings = await cookbook.ReadBackAsync(Recipes.All, TestContext.Current.CancellationToken);

        Assert.Equal(Recipes.All.Select(recipe => recipe.Name), findings.Select(finding => finding.Kept.Name));
        Assert.Equal(Recipes.All.Select(recipe => recipe.Policy.GetType()), findings.Select(finding => finding.Kept.GetType()));
        Assert.All(findings, finding => Assert.Equal(finding.Kept.Name == "introspection" ? ["/clientSecret"] : [], finding.Missing));
    }

    [Fact]
    public async Task What_the_Manager_changed_is_found()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), TestContext.Current.CancellationToken);
        using var client = await PrepareAsync(emulator);
        var cookbook = new Cookbook(client, Project, "orders");
        await cookbook.ApplyAsync(Recipes.All, "production", TestContext.Current.CancellationToken);
        var other = new WhiteIpPolicy { Active = true, IpList = ["0.0.0.0/0"] };
        await client.Policies.ReplaceAsync(
            Project,
            "orders",
            "office-network",
            new PolicyInput { OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, deployTo: []), Policy = other },
            TestContext.Current.CancellationToken);

        var findings = await cookbook.ReadBackAsync(Recipes.All, TestContext.Current.CancellationToken);

        Assert.Equal(["/description", "/ipList", "/policyCondition"], findings[0].Missing.Order(StringComparer.Ordinal));
    }

    private static async Task<ApinizerClient> PrepareAsync(ApinizerEmulator emulator)
    {
        var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });
        await client.ApiProxies.CreateFromFileAsync(
            Project,
            new ApiProxyFromFileInput
            {
                ApiProxyName = "orders",
                ApiProxyCreationType = ApiProxySpecType.OpenApi,
                ClientRoute = new ClientRoute { RelativePathList = ["/orders"] },
                RoutingInfo = new ApiProxyRoutingInfo { RoutingAddressList = [new RoutingAddress { Address = "https://orders.example.com" }] },
            },
            FileUpload.FromPath(Path.Combine(AppContext.BaseDirectory, "orders.json")),
            TestContext.Current.CancellationToken);
        return client;
    }
}
