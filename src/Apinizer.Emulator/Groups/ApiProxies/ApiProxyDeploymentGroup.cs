using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Deploying API proxies, and the history of that.</summary>
internal static class ApiProxyDeploymentGroup
{
    private const string InEnvironment = ApiProxy.Path + "environments/{environmentName}/";
    private const string Histories = ApiProxy.Path + "deploy-histories/";

    private static readonly BodyRules Note = new(BodyMember.Text("description"), BodyMember.Flag("persistent", false));

    public static void Map(RouteTable routes)
    {
        routes.Post(InEnvironment, "API_MANAGEMENT:DEPLOY_UNDEPLOY", Deploy);
        routes.Delete(InEnvironment, "API_MANAGEMENT:DEPLOY_UNDEPLOY", Undeploy);
        routes.Get(InEnvironment + "deploy-status/", "API_MANAGEMENT:VIEW", GetStatus);
        routes.Get(InEnvironment + "route-health/", "API_MANAGEMENT:VIEW", GetRouteHealth);
        routes.Get(Histories, "API_MANAGEMENT:VIEW", ListHistory);
        routes.Get(Histories + "{revision}/", "API_MANAGEMENT:VIEW", GetHistoryDetail);
        routes.Delete(Histories + "{revision}/", "API_MANAGEMENT:MANAGE", DeleteHistory);
        routes.Post(Histories + "{revision}/rollback/", "API_MANAGEMENT:MANAGE", Rollback);
    }

    private static Answer Deploy(Call call)
    {
        var (proxy, environment) = ToDeploy(call);
        var note = call.OptionalBody(Note);
        var outcomes = call.Deployer.Deploy(proxy, [environment], call.User.Name, note.Text("description") ?? "Deployed by APIOPS Api", note.Flag("persistent"));
        return Answer.Done(Answer.Deployment(DeploymentReport.ByEnvironment(outcomes, "Deployment successful")));
    }

    private static Answer Undeploy(Call call)
    {
        var (proxy, environment) = ToDeploy(call);
        var note = call.OptionalBody(Note);
        if (!proxy.Deployments.In(environment).Deployed)
        {
            // Documented as an error without its text.
            throw new RefusedException($"ApiProxy with name ({proxy.Name}) is not deployed to Environment({environment})!");
        }

        var outcomes = call.Deployer.Undeploy(proxy, [environment], call.User.Name, note.Text("description") ?? "Undeployed by APIOPS Api", note.Flag("persistent"));
        return Answer.Done(Answer.Deployment(DeploymentReport.ByEnvironment(outcomes, "Undeployment successful")));
    }

    private static Answer GetStatus(Call call)
    {
        var (proxy, environment) = ToRead(call);
        var deployment = proxy.Deployments.In(environment.Name);
        return Answer.Success(Answer.List([new JsonObject
        {
            ["deployed"] = deployment.Deployed,
            ["lastDeployTime"] = deployment.Time is { } time ? Installation.Written(time) : null,
            ["revision"] = deployment.Revision,
            ["redeployRequired"] = deployment.RedeployRequired,
        }]));
    }

    /// <summary>The pods of the emulated gateway always agree with the Manager.</summary>
    private static Answer GetRouteHealth(Call call)
    {
        var (proxy, environment) = ToRead(call);
        var running = proxy.Deployments.In(environment.Name).Snapshot;
        var pods = environment.Pods.ToList();
        var health = Route(running);
        health["podsResponded"] = pods.Count;
        health["podsActive"] = running is null ? 0 : pods.Count;
        health["deployedInManager"] = running is not null;
        health["inconsistent"] = false;
        health["pods"] = pods.Select(pod =>
        {
            var route = Route(running);
            route["workerPodIp"] = $"http://{pod.Ip}:8091";
            return route;
        }).ToJson();
        return Answer.Success(Answer.List([health]));
    }

    private static Answer ListHistory(Call call)
        => Answer.Success(Answer.List(ApiProxy.Get(call, NotFound(call)).Deployments.History.Select(entry => entry.ToJson())));

    private static Answer GetHistoryDetail(Call call) => Answer.Success(Answer.List([Entry(call, ApiProxy.Get(call, NotFound(call))).ToJson()]));

    private static Answer DeleteHistory(Call call)
    {
        var proxy = ApiProxy.Get(call, NotFound(call));
        proxy.Deployments.History.Remove(Entry(call, proxy));
        return Answer.Success(Answer.Message("Deploy history record deleted successfully."));
    }

    /// <summary>The configuration goes back even if the deployment that was asked for then fails: the answer is a success all the same.</summary>
    private static Answer Rollback(Call call)
    {
        var proxy = ApiProxy.Get(call, NotFound(call));
        var revision = call.Number("revision");
        var environment = call.Query("environmentName");
        if (proxy.Deployments.History.Find(entry => entry.Revision == revision) is not { } history
            || (environment is not null && call.Installation.FindEnvironment(environment) is null))
        {
            throw new RefusedException($"Rollback failed for deploy history revision ({revision})!");
        }

        proxy.Content = history.Snapshot.Copy();
        proxy.Content["name"] = proxy.Name;
        proxy.Deployments.Changed();
        var done = $"API Proxy rolled back successfully to deploy history revision ({revision}).";
        if (environment is null)
        {
            return Answer.Success(Answer.Message(done));
        }

        var problem = call.Deployer.Deploy(proxy, [environment], call.User.Name)[0].Problem;
        return Answer.Success(Answer.Message(problem is null ? $"{done} Deployed to environment: {environment}" : $"API Proxy rolled back successfully but deployment failed: {problem}"));
    }

    private static JsonObject Route(JsonObject? running) => new()
    {
        ["routeActive"] = running is not null,
        ["servedPath"] = running is null ? null : ApiProxy.ServedPath(running),
        ["methods"] = (running is null ? [] : ApiProxy.Methods(running)).ToJson(),
        ["apinizerRootContext"] = ApiProxy.RootContext,
    };

    private static (Resource Proxy, string Environment) ToDeploy(Call call)
    {
        var environment = call.Path("environmentName");
        var text = $"ApiProxy with name ({call.Path("apiProxyName")}) can not be deployed to Environment({environment}) because it is not exist!";
        var proxy = ApiProxy.Get(call, text);
        return call.Installation.FindEnvironment(environment) is null ? throw new RefusedException(text) : (proxy, environment);
    }

    private static (Resource Proxy, GatewayEnvironment Environment) ToRead(Call call)
        => (ApiProxy.Get(call, NotFound(call)), call.Installation.GetEnvironment(call.Path("environmentName")));

    private static DeployHistoryEntry Entry(Call call, Resource proxy)
    {
        var revision = call.Number("revision");
        return proxy.Deployments.History.Find(entry => entry.Revision == revision)
            ?? throw new RefusedException($"Deploy history with revision ({revision}) is not found for ApiProxy ({proxy.Name})!");
    }

    private static string NotFound(Call call) => $"ApiProxy with name ({call.Path("apiProxyName")}) is not found!";
}
