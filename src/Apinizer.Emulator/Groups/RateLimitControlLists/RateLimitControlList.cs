using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.Credentials;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>What all operations on rate limit control lists share.</summary>
internal static class RateLimitControlList
{
    public const string Path = "/apiops/projects/{projectName}/rlcl/";
    public const string One = Path + "{rlclName}/";
    public const string View = "IDENTITY:VIEW";
    public const string Manage = "IDENTITY:MANAGE";

    public const string Condition = "condition";
    public const string Credentials = "credentialNameList";
    public const string Endpoints = "endpointRateLimitList";

    public static ResourceKind Kind { get; } = new(
        "rlcl",
        name => $"RLCL ({name}) is not found!",
        name => $"An RLCL with same name ({name}) already exists in project!");

    public static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("rlclName"));

    public static Answer Deployed(Call call) => Answer.Success(Answer.Deployment(DeploymentReport.SuccessOnly(call.Deployer.PushEverywhere())));

    /// <summary>Credentials that are gone are left out. Endpoints of an API proxy that is gone stay, without its name.</summary>
    public static JsonObject Read(Call call, Resource list)
    {
        var read = list.Content.Copy();
        read[Credentials] = list.Content.Texts(Credentials).Where(username => call.Store.Find(CredentialsGroup.Kind, call.ProjectName, username) is not null).ToJson();
        foreach (var endpoint in read.Objects(Endpoints))
        {
            var proxy = call.Store.All(ApiProxy.Kind, call.ProjectName).FirstOrDefault(proxy => proxy.Id == endpoint.Text("apiProxyId"));
            endpoint["apiProxyName"] = proxy?.Name;
            endpoint.Remove("apiProxyId");
        }

        return read;
    }
}
