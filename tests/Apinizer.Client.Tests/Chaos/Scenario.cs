using System.IO.Compression;
using System.Text.Json;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>Operations of every kind, in an order in which each has something to do.</summary>
internal static class Scenario
{
    public const string Project = "MyProject";
    private const string User = "mobile";
    private const string Pets = "petstore";
    private const string Rates = "rates";

    private static readonly CredentialInput Credential = new() { Username = User, Password = "first", FullName = "Mobile App", Email = "mobile@example.com" };

    private static readonly CredentialAccessInput Access = new() { CredentialAccessList = [CredentialAccess.ToApiProxy(Pets)] };

    private static readonly ApiProxyRoutingInfo Routing = new() { RoutingAddressList = [new RoutingAddress { Address = "https://rates.example.com" }] };

    public static IReadOnlyList<Step> Steps { get; } =
    [
        Of("test.healthcheck", (client, _, ct) => client.Test.HealthcheckAsync(ct)),
        Of("test.secureHello", (client, _, ct) => client.Test.SecureHelloAsync("Chaos", ct)),
        Of("projects.list", (client, _, ct) => client.Projects.ListAsync(ct)),
        Of("environments.listAll", (client, _, ct) => client.Environments.ListAllAsync(ct)),
        Of("environments.listByProject", (client, _, ct) => client.Environments.ListByProjectAsync(Project, ct)),
        Of("credentials.create", (client, _, ct) => client.Credentials.CreateAsync(Project, Credential, ct)),
        Of("credentials.list", (client, _, ct) => client.Credentials.ListAsync(Project, ct)),
        Of("credentials.update", (client, _, ct) => client.Credentials.ReplaceAsync(Project, Credential with { Email = "app@example.com", RoleNameList = ["buyer"] }, ct)),
        Of("credentials.changePassword", (client, _, ct) => client.Credentials.ChangePasswordAsync(Project, User, new() { Password = "second" }, ct)),
        Of("apiProxies.createFromFile", (client, _, ct) => client.ApiProxies.CreateFromFileAsync(
            Project,
            new() { ApiProxyName = Pets, ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = Route("/pets"), DeployTo = ["staging"] },
            Specification("/pets"),
            ct)) with { Deploys = true },
        Of("apiProxies.createFromUrl", (client, _, ct) => client.ApiProxies.CreateFromUrlAsync(
            Project, new() { ApiProxyName = Rates, ApiProxyCreationType = ApiProxySpecType.ReverseProxy, ClientRoute = Route("/rates"), RoutingInfo = Routing }, ct)),
        Of("apiProxies.list", (client, _, ct) => client.ApiProxies.ListAsync(Project, ct)),
        Of("apiProxies.get", (client, _, ct) => client.ApiProxies.GetAsync(Project, Pets, cancellationToken: ct)),
        Of("apiProxies.updateFromUrl", (client, _, ct) => client.ApiProxies.UpdateFromUrlAsync(
            Project, new() { ApiProxyName = Rates, ApiProxyCreationType = ApiProxySpecType.ReverseProxy, ClientRoute = Route("/exchange"), ReParse = false, DeployTo = ["production"] }, ct)) with { Deploys = true },
        Of("apiProxies.updateFromFile", (client, _, ct) => client.ApiProxies.UpdateFromFileAsync(
            Project, new() { ApiProxyName = Pets, ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = Route("/animals"), ReParse = true }, Specification("/pets", "/owners"), ct)),
        Of("apiProxies.settings.updateKeys", (client, _, ct) => client.ApiProxies.Settings.UpdateKeysAsync(Project, Pets, new() { PublicKey = "pk", SecretKey = "sk" }, ct)),
        Of("apiProxies.settings.updateConnection", (client, _, ct) => client.ApiProxies.Settings.UpdateConnectionAsync(Project, Pets, new() { ConnectTimeout = TimeSpan.FromSeconds(3) }, ct)),
        Of("apiProxies.endpoints.get", (client, _, ct) => client.ApiProxies.Endpoints.GetAsync(Project, Pets, new() { Name = "/pets", HttpMethod = HttpRequestMethod.Get }, ct)),
        Of("apiProxies.createAi", (client, _, ct) => client.ApiProxies.CreateAiAsync(Project, "assistant", new() { RelativePath = "/assistant" }, ct)),
        Of("credentials.access.grant", (client, _, ct) => client.Credentials.Access.GrantAsync(Project, User, Access, ct)),
        Of("credentials.access.list", (client, _, ct) => client.Credentials.Access.ListAsync(Project, User, ct)),
        Of("apiProxies.deployment.deploy", (client, _, ct) => client.ApiProxies.Deployment.DeployAsync(Project, Pets, "production", new() { Description = "Live" }, ct)),
        Of("apiProxies.deployment.getStatus", (client, _, ct) => client.ApiProxies.Deployment.GetStatusAsync(Project, Pets, "production", ct)),
        Of("apiProxies.deployment.getRouteHealth", (client, _, ct) => client.ApiProxies.Deployment.GetRouteHealthAsync(Project, Pets, "production", ct)),
        Of("apiProxies.getInvokeInfo", (client, _, ct) => client.ApiProxies.GetInvokeInfoAsync(Project, Pets, ct)),
        Of("apiProxies.deployment.listHistory", (client, _, ct) => client.ApiProxies.Deployment.ListHistoryAsync(Project, Pets, ct)),
        Of("apiProxies.deployment.getHistoryDetail", (client, state, ct) => client.ApiProxies.Deployment.GetHistoryDetailAsync(Project, Pets, state.OldestRevision(Pets), ct)),
        Of("apiProxies.deployment.rollbackHistory", (client, state, ct) => client.ApiProxies.Deployment.RollbackHistoryAsync(
            Project, Pets, state.OldestRevision(Pets), new RollbackOptions { EnvironmentName = "staging" }, ct)) with { Deploys = true },
        Of("apiProxies.deployment.deleteHistory", (client, state, ct) => client.ApiProxies.Deployment.DeleteHistoryAsync(Project, Pets, state.OldestRevision(Pets), ct)),
        Of("apiProxies.export", async (client, _, ct) => await UnpackAsync(await client.ApiProxies.ExportAsync(Project, Pets, PackageEncryption.Unencrypted, cancellationToken: ct), ct)),
        Of("apiProxies.deployment.undeploy", (client, _, ct) => client.ApiProxies.Deployment.UndeployAsync(Project, Pets, "production", cancellationToken: ct)),
        Of("credentials.access.revoke", (client, _, ct) => client.Credentials.Access.RevokeAsync(Project, User, Access, ct)),
        Of("apiProxies.delete", (client, _, ct) => client.ApiProxies.DeleteAsync(Project, Pets, ct)),
        Of("credentials.delete", (client, _, ct) => client.Credentials.DeleteAsync(Project, User, ct)),
    ];

    private static Step Of<T>(string operationId, Func<IApinizerClient, ManagerState, CancellationToken, Task<T>> call)
        where T : class => new(operationId, async (client, state, cancellationToken) => await call(client, state, cancellationToken));

    private static ClientRoute Route(string path) => new() { RelativePathList = [path] };

    private static FileUpload Specification(params string[] paths)
    {
        var operations = paths.ToDictionary(path => path, path => new { get = new { operationId = "list" + path[1..] } });
        var document = new { openapi = "3.0.3", info = new { title = "Pets", version = "1" }, servers = new[] { new { url = "https://pets.example.com" } }, paths = operations };
        return FileUpload.FromBytes(JsonSerializer.SerializeToUtf8Bytes(document), "pets.json");
    }

    /// <summary>The file as its reader gets it: what is in the package.</summary>
    private static async Task<Dictionary<string, string>> UnpackAsync(FileDownload download, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        using (download)
        {
            await download.Stream.CopyToAsync(file, cancellationToken);
        }

        using var archive = new ZipArchive(file);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return Comparable.Json(reader.ReadToEnd());
        });
    }
}
