using System.Text;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>The way of the quick start: publish an API, let a consumer in, see that it is live, take everything away again.</summary>
internal sealed class Journey(IApinizerClient client, PersistentCaller caller)
{
    public const string Project = "MyProject";
    public const string User = "quickstart";
    public const string Pets = "petstore";
    public const string Environment = "production";

    private const string Petstore = """
        {"openapi":"3.0.3","info":{"title":"Pet store","version":"1"},"servers":[{"url":"https://petstore.example.com"}],
         "paths":{"/pets":{"get":{"operationId":"listPets","responses":{"200":{"description":"The pets"}}}}}}
        """;

    /// <summary>What a newcomer sees on the way.</summary>
    public List<string> Shown { get; } = [];

    public async Task PublishAsync()
    {
        Show(await caller.ReadAsync(ct => client.Test.SecureHelloAsync("QuickStart", ct)));
        Show((await caller.ReadAsync(client.Projects.ListAsync))[0].Name);
        Show((await caller.ReadAsync(ct => client.Environments.ListByProjectAsync(Project, ct)))[0].Name);
        await caller.AddAsync(
            ct => client.Credentials.CreateAsync(Project, new() { Username = User, Password = "correct horse", FullName = "Quick Start", Email = "quickstart@example.com" }, ct),
            async ct => (await client.Credentials.ListAsync(Project, ct)).Any(credential => credential.Username == User));
        await caller.AddAsync(
            ct => client.ApiProxies.CreateFromFileAsync(
                Project,
                new() { ApiProxyName = Pets, ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = new() { RelativePathList = ["/petstore"] } },
                FileUpload.FromBytes(Encoding.UTF8.GetBytes(Petstore), "petstore.json"),
                ct),
            async ct => await client.ApiProxies.GetAsync(Project, Pets, cancellationToken: ct).OrNullIfNotFound() is not null);
        Show($"{(await caller.ReadAsync(ct => client.ApiProxies.GetAsync(Project, Pets, cancellationToken: ct))).EndpointList?.Count} endpoints");
        await caller.SetAsync(ct => client.ApiProxies.Settings.UpdateKeysAsync(Project, Pets, new() { PublicKey = "pk", SecretKey = "sk" }, ct));
        await caller.AddAsync(
            ct => client.Credentials.Access.GrantAsync(Project, User, new() { CredentialAccessList = [CredentialAccess.ToApiProxy(Pets)] }, ct),
            async ct => (await client.Credentials.Access.ListAsync(Project, User, ct)).Any(access => access.Name == Pets));
        await caller.SetAsync(ct => client.ApiProxies.Deployment.DeployAsync(Project, Pets, Environment, new() { Description = "Quick start" }, ct));
        var health = await caller.ReadAsync(ct => client.ApiProxies.Deployment.GetRouteHealthAsync(Project, Pets, Environment, ct));
        Show($"live on {health.PodsActive} of {health.PodsResponded} pods");
        Show((await caller.ReadAsync(ct => client.ApiProxies.GetInvokeInfoAsync(Project, Pets, ct))).First(info => info.EnvironmentName == Environment).FullPaths?[0]);
    }

    public async Task CleanUpAsync()
    {
        await caller.RemoveAsync(ct => client.ApiProxies.DeleteAsync(Project, Pets, ct));
        await caller.RemoveAsync(ct => client.Credentials.DeleteAsync(Project, User, ct));
    }

    private void Show(string? detail) => Shown.Add(detail ?? "nothing");
}
