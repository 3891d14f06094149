using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>Environment variables: one value for all environments or one for each. Every change goes to all environments at once.</summary>
internal static class EnvironmentVariablesGroup
{
    public static ResourceKind Kind { get; } = new(
        "environmentVariables",
        name => $"Environment variable ({name}) is not found!",
        name => $"Environment variable (name: {name}) already exists!");

    private const string Path = "/apiops/projects/{projectName}/environmentVariables/";
    private const string One = Path + "{name}/";
    private const string View = "GLOBAL_SETTINGS:VIEW";
    private const string Manage = "GLOBAL_SETTINGS:MANAGE";
    private const string Values = "environmentValueList";

    private static readonly BodyRules Variable = new(
        BodyMember.Text("name", "Environment variable name can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Flag("global", false),
        BodyMember.Text("globalValue"),
        BodyMember.Flag("globalVisible", true),
        BodyMember.Objects(Values, new BodyRules(
            BodyMember.Text("environmentName", "environmentName value can not be empty!"),
            BodyMember.Text("value"),
            BodyMember.Flag("visible", false))));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, View, List);
        routes.Get(One, View, call => Answer.Success(Answer.List([Read(Get(call), Project(call))])));
        routes.Post(One, Manage, Create);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
    }

    /// <summary>The administration's project shows the variables of all projects.</summary>
    private static Answer List(Call call)
    {
        IEnumerable<Project> projects = call.ProjectName == Engine.Project.Administration.Name ? call.Installation.Projects.Append(Project(call)).Distinct() : [Project(call)];
        return Answer.Success(Answer.List(projects.SelectMany(project => call.Store.All(Kind, project.Name).Select(variable => Read(variable, project)))));
    }

    private static Answer Create(Call call)
    {
        var body = call.Body(Variable);
        var name = call.Path("name");
        if (body.Text("name") != name)
        {
            throw new RefusedException($"Environment variable name in path ({name}) does not match name in body ({body.Text("name")})!");
        }

        call.Store.RequireFree(Kind, call.ProjectName, name);
        call.Store.Add(Kind, call.ProjectName, name, Completed(call, body, before: []));
        return Deployed(call, "Deployed successfully");
    }

    /// <summary>The name of the path stays, whatever the body says.</summary>
    private static Answer Update(Call call)
    {
        var body = call.Body(Variable);
        var variable = Get(call);
        body["name"] = variable.Name;
        variable.Content = Completed(call, body, variable.Content);
        return Deployed(call, "Deployed successfully");
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Get(call));
        return Deployed(call, "Undeployed successfully");
    }

    /// <summary>A value that is left out is the one from before, which is how hidden values survive an update; an empty one counts as a value.</summary>
    private static JsonObject Completed(Call call, JsonObject body, JsonObject before)
    {
        if (body.Flag("global"))
        {
            body.Remove(Values);
            body["globalValue"] ??= before["globalValue"]?.DeepClone() ?? throw new RefusedException("globalValue value can not be empty!");
            return body;
        }

        body.Remove("globalValue");
        body[Values] ??= before[Values]?.DeepClone();
        foreach (var entry in body.Objects(Values))
        {
            var environment = call.Installation.GetEnvironment(entry.Text("environmentName")!).Name;
            var stored = before.Objects(Values).FirstOrDefault(other => other.Text("environmentName") == environment);
            entry["value"] ??= stored?["value"]?.DeepClone() ?? throw new RefusedException("value value can not be empty!");
        }

        return body.Objects(Values).Any() ? body : throw new RefusedException($"{Values} value can not be empty!");
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("name"));

    private static Project Project(Call call) => call.Installation.FindProject(call.ProjectName)!;

    private static Answer Deployed(Call call, string done) => Answer.Success(Answer.Deployment(DeploymentReport.WithDetails(call.Deployer.PushEverywhere(), done)));

    private static JsonObject Read(Resource variable, Project project)
    {
        var read = variable.Content.Pick("name", "description", "global", "globalValue", "globalVisible", Values);
        read["projectId"] = project.Id;
        read["projectName"] = project.Name;
        if (!read.Flag("globalVisible"))
        {
            read["globalValue"] = null;
        }

        foreach (var entry in read.Objects(Values).Where(entry => !entry.Flag("visible")))
        {
            entry["value"] = null;
        }

        return read;
    }
}
