using Apinizer.Client;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;
using Apinizer.Client.Workflows;

namespace QuickStart;

/// <summary>Publishes an API, lets a consumer in, sees that it is live, and takes everything away again.</summary>
internal sealed class Journey(IApinizerClient client, string? projectName, string? environmentName)
{
    private readonly string _suffix = Guid.NewGuid().ToString("N")[..8];
    private readonly Stack<(string What, Func<Task> Undo)> _cleanUp = new();
    private int _step;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            Show("The token is accepted", await client.Test.SecureHelloAsync("QuickStart", cancellationToken));
            var project = await FindProjectAsync(cancellationToken);
            var environment = await FindEnvironmentAsync(project, cancellationToken);
            var username = await CreateCredentialAsync(project, cancellationToken);
            var apiProxy = await PublishAsync(project, cancellationToken);
            await SetKeysAsync(project, apiProxy, cancellationToken);
            await GrantAccessAsync(project, username, apiProxy, cancellationToken);
            await DeployAsync(project, apiProxy, environment, cancellationToken);
            await VerifyAsync(project, apiProxy, environment, cancellationToken);
        }
        finally
        {
            await CleanUpAsync();
        }
    }

    private async Task<string> FindProjectAsync(CancellationToken cancellationToken)
    {
        var projects = await client.Projects.ListAsync(cancellationToken);
        var name = projects.FirstOrDefault(project => projectName is null || project.Name == projectName)?.Name
            ?? throw new JourneyException($"There is no project {projectName} that this user may see.");
        Show("The project", name);
        return name;
    }

    private async Task<string> FindEnvironmentAsync(string project, CancellationToken cancellationToken)
    {
        var environments = await client.Environments.ListByProjectAsync(project, cancellationToken);
        var name = environments.FirstOrDefault(environment => environmentName is null || environment.Name == environmentName)?.Name
            ?? throw new JourneyException($"The project {project} has no environment {environmentName}.");
        Show("The environment", name);
        return name;
    }

    private async Task<string> CreateCredentialAsync(string project, CancellationToken cancellationToken)
    {
        var username = $"quickstart-{_suffix}";
        UndoLater($"the credential {username}", () => client.Credentials.DeleteAsync(project, username));
        var created = await client.Credentials.CreateAsync(
            project,
            new CredentialInput
            {
                Username = username,
                Password = Guid.NewGuid().ToString(),
                FullName = "Quick Start",
                Email = "quickstart@example.com",
            },
            cancellationToken);
        Show($"The credential {username} was created", created.Deployment.ToString());
        return username;
    }

    private async Task<string> PublishAsync(string project, CancellationToken cancellationToken)
    {
        var name = $"petstore-{_suffix}";
        UndoLater($"the API proxy {name}", () => client.ApiProxies.DeleteAsync(project, name));
        await client.ApiProxies.CreateFromFileAsync(
            project,
            new ApiProxyFromFileInput
            {
                ApiProxyName = name,
                ApiProxyCreationType = ApiProxySpecType.OpenApi,
                ClientRoute = new ClientRoute { RelativePathList = [$"/{name}"] },
                RoutingInfo = new ApiProxyRoutingInfo { RoutingAddressList = [new RoutingAddress { Address = "https://petstore.example.com" }] },
            },
            FileUpload.FromPath(Path.Combine(AppContext.BaseDirectory, "petstore.json")),
            cancellationToken);
        var apiProxy = await client.ApiProxies.GetAsync(project, name, cancellationToken: cancellationToken);
        Show($"The API proxy {name} was published", $"{apiProxy.EndpointList?.Count} endpoints from petstore.json");
        return name;
    }

    private async Task SetKeysAsync(string project, string apiProxy, CancellationToken cancellationToken)
    {
        var keys = new ApiProxyKeysPatch { PublicKey = $"ak_{_suffix}", SecretKey = Guid.NewGuid().ToString() };
        await client.ApiProxies.Settings.UpdateKeysAsync(project, apiProxy, keys, cancellationToken);
        Show("Its keys were set", "saved; the deployment takes them to the gateway");
    }

    private async Task GrantAccessAsync(string project, string username, string apiProxy, CancellationToken cancellationToken)
    {
        var access = new CredentialAccessInput { CredentialAccessList = [CredentialAccess.ToApiProxy(apiProxy)] };
        var granted = await client.Credentials.Access.GrantAsync(project, username, access, cancellationToken);
        Show($"{username} may call {apiProxy}", granted.Deployment.ToString());
    }

    private async Task DeployAsync(string project, string apiProxy, string environment, CancellationToken cancellationToken)
    {
        var deployed = await client.ApiProxies.Deployment.DeployAsync(
            project, apiProxy, environment, new DeploymentInput { Description = "Quick start" }, cancellationToken);
        Show($"{apiProxy} was deployed", deployed.Deployment.ToString());
    }

    /// <summary>A deployment that succeeded is not yet a route on every worker pod.</summary>
    private async Task VerifyAsync(string project, string apiProxy, string environment, CancellationToken cancellationToken)
    {
        var route = await client.WaitUntilLiveAsync(project, apiProxy, environment, cancellationToken: cancellationToken);
        var health = route.Health;
        if (!route.IsLive)
        {
            throw new JourneyException($"{apiProxy} is deployed to {environment}, but only {health.PodsActive} of {health.PodsResponded} pods serve it.");
        }

        var invoke = (await client.ApiProxies.GetInvokeInfoAsync(project, apiProxy, cancellationToken)).First(info => info.EnvironmentName == environment);
        Show($"It is live on {health.PodsActive} of {health.PodsResponded} pods", $"{invoke.GatewayBaseUrl}{invoke.FullPaths?[0]}");
    }

    /// <summary>Registered before the step: it also applies when nobody knows whether the step was done.</summary>
    private void UndoLater(string what, Func<Task> undo) => _cleanUp.Push((what, undo));

    private async Task CleanUpAsync()
    {
        while (_cleanUp.TryPop(out var step))
        {
            try
            {
                await step.Undo();
                Show("Removed", step.What);
            }
            catch (ApinizerApiException missing) when (missing.Kind == ApinizerErrorKind.NotFound)
            {
                // It was never made.
            }
            catch (ApinizerException error)
            {
                Show("NOT removed", $"{step.What}: {error.Message}");
            }
        }
    }

    private void Show(string what, string detail) => Console.WriteLine($"{++_step,2}. {what}: {detail}");
}
