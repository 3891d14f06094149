using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Creating, changing and deleting what holds material for each environment. Every change goes to those environments at once.</summary>
internal static class MaterialChanges
{
    public static Answer Create(Call call, MaterialKind kind, JsonObject body)
    {
        RequireEnvironments(call, kind, body);
        return Deployed(call, kind, call.Store.Add(kind.Names, call.ProjectName, body.Text("name")!, body));
    }

    /// <summary>Changes what is sent; a list of entries that is sent replaces the stored one.</summary>
    public static Answer Update(Call call, MaterialKind kind, JsonObject body)
    {
        var update = JwkUpdate.Of(call);
        var resource = kind.Get(call);
        RequireEnvironments(call, kind, body);
        if (body.Text("name") is { } name && name != resource.Name)
        {
            call.Store.RequireFree(kind.Names, call.ProjectName, name);
            resource.Name = name;
        }

        resource.Content.Apply(body);
        update.Carry(call, kind, resource.Id, resource);
        return Deployed(call, kind, resource);
    }

    public static Answer Delete(Call call, MaterialKind kind)
    {
        var action = JwkLinks.DeleteAction(call);
        var resource = kind.Get(call);
        call.Store.Remove(kind.Names, call.ProjectName, resource);
        action(call, resource.Id);
        var outcomes = call.Deployer.Undeploy(resource, kind.Environments(resource.Content), call.User.Name);
        return Answer.Done(Answer.Deployment(DeploymentReport.WithMessage(outcomes, "Undeploy")));
    }

    public static Answer Deployed(Call call, MaterialKind kind, Resource resource)
        => Answer.Done(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.Deploy(resource, kind.Environments(resource.Content), call.User.Name), "Deploy")));

    private static void RequireEnvironments(Call call, MaterialKind kind, JsonObject body)
    {
        foreach (var environment in kind.Environments(body))
        {
            _ = call.Installation.GetEnvironment(environment);
        }
    }
}
