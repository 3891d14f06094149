using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxyGroups;

/// <summary>Deploying API proxy groups, and the history of that.</summary>
internal static class ApiProxyGroupDeploymentGroup
{
    private const string Environments = ApiProxyGroupsGroup.One + "environments/";
    private const string InEnvironment = Environments + "{environmentName}/";
    private const string Histories = ApiProxyGroupsGroup.One + "deploy-histories/";
    private const string Change = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY";
    private const string View = "API_MANAGEMENT:VIEW";

    private static readonly BodyRules Note = new(BodyMember.Text("description"), BodyMember.Flag("persistent", false));

    public static void Map(RouteTable routes)
    {
        routes.Get(Environments, "any", ListEnvironments);
        routes.Post(InEnvironment, Change, Deploy);
        routes.Delete(InEnvironment, Change, Undeploy);
        routes.Get(Histories, View, call => Answer.Success(Answer.List(ApiProxyGroupsGroup.Get(call).Deployments.History.Select(Read))));
        routes.Get(Histories + "{revision}/", View, call => Answer.Success(Answer.List([Read(Entry(call, ApiProxyGroupsGroup.Get(call)))])));
        routes.Delete(Histories + "{revision}/", "API_MANAGEMENT:MANAGE", DeleteHistory);
    }

    /// <summary>Only those that the group was ever deployed to.</summary>
    private static Answer ListEnvironments(Call call)
    {
        var group = ApiProxyGroupsGroup.Get(call);
        var deployed = call.Installation.Environments.Where(environment => group.Deployments.Environments.ContainsKey(environment.Name));
        return Answer.Success(Answer.List(deployed.Select(environment =>
        {
            var read = environment.ToJson().Pick("name", "type", "accessUrl");
            read["deployed"] = group.Deployments.In(environment.Name).Deployed;
            read["redeployRequired"] = group.Deployments.In(environment.Name).RedeployRequired;
            return read;
        })));
    }

    private static Answer Deploy(Call call)
    {
        var (group, environment, note) = Target(call);
        return Answered(call.Deployer.Deploy(group, [environment], call.User.Name, note.Text("description") ?? "Deployed by APIOPS Api", note.Flag("persistent")));
    }

    /// <summary>Not documented as refused for a group that is not deployed there.</summary>
    private static Answer Undeploy(Call call)
    {
        var (group, environment, note) = Target(call);
        return Answered(call.Deployer.Undeploy(group, [environment], call.User.Name, note.Text("description") ?? "Undeployed by APIOPS Api", note.Flag("persistent")));
    }

    private static Answer DeleteHistory(Call call)
    {
        var group = ApiProxyGroupsGroup.Get(call);
        group.Deployments.History.Remove(Entry(call, group));
        return Answer.Success(Answer.Message("Proxy Group deploy history record deleted successfully."));
    }

    private static (Resource Group, string Environment, JsonObject Note) Target(Call call)
        => (ApiProxyGroupsGroup.Get(call), call.Installation.GetEnvironment(call.Path("environmentName")).Name, call.OptionalBody(Note));

    private static Answer Answered(IReadOnlyList<DeploymentOutcome> outcomes) => Answer.Success(Answer.Deployment(DeploymentReport.ByPod(outcomes)));

    private static DeployHistoryEntry Entry(Call call, Resource group)
    {
        var revision = call.Number("revision");
        return group.Deployments.History.Find(entry => entry.Revision == revision)
            ?? throw new RefusedException($"Deploy history with revision ({revision}) is not found for ApiProxyGroup ({group.Name})!");
    }

    /// <summary>The time has another name than in the history of an API proxy.</summary>
    private static JsonObject Read(DeployHistoryEntry entry)
    {
        var read = entry.ToJson().Pick("revision", "username", "description", "environment", "deploy", "persistent");
        read["date"] = Installation.Written(entry.Time);
        return read;
    }
}
