using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>Credentials: the gateways' users. Every change goes to all environments at once.</summary>
internal static class CredentialsGroup
{
    public static ResourceKind Kind { get; } = new(
        "credentials",
        username => $"Credential (username: {username}) was not found!",
        _ => "This username is already used by another credential. Credential usernames must be unique across ALL projects, not only this one, so the credential holding it may live in a different project. Choose a different username.")
    {
        UniqueAcrossProjects = true,
    };

    public const string Path = "/apiops/projects/{projectName}/credentials/";

    /// <summary>The permission for every change, since every change deploys.</summary>
    public const string Change = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY";

    private static readonly BodyMember Password = BodyMember.Text("password", "Credential password can not be empty!");

    private static readonly BodyRules PasswordOnly = new(Password);

    private static readonly BodyRules Credential = new(
        BodyMember.Text("username", "Credential username can not be empty!"),
        Password,
        BodyMember.Text("fullName", "Credential full name can not be empty!"),
        BodyMember.Text("email", "Credential email can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Texts("roleNameList"),
        BodyMember.Flag("enabled", true),
        BodyMember.Texts("ipList"),
        BodyMember.Time("expireDate"),
        CredentialMetadata.Member("Credential metadata key can not be empty!"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", List);
        routes.Post(Path, Change, Create);
        routes.Put(Path, Change, Update);
        routes.Patch(Path + "{username}/", Change, ChangePassword);
        routes.Delete(Path + "{username}/", Change, Delete);
    }

    public static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("username"));

    public static Answer Deployed(Call call) => Answer.Success(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.PushEverywhere(), "Deploy")));

    private static Answer List(Call call)
        => Answer.Success(new JsonObject { ["resultList"] = call.Store.All(Kind, call.ProjectName).Select(Read).ToJson() });

    private static Answer Create(Call call)
    {
        var body = call.Body(Credential);
        call.Store.Add(Kind, call.ProjectName, body.Text("username")!, body);
        return Deployed(call);
    }

    /// <summary>A full replacement: what is left out is cleared.</summary>
    private static Answer Update(Call call)
    {
        var body = call.Body(Credential);
        call.Store.Get(Kind, call.ProjectName, body.Text("username")!).Content = body;
        return Deployed(call);
    }

    private static Answer ChangePassword(Call call)
    {
        var password = call.Body(PasswordOnly);
        Get(call).Content.Apply(password);
        return Deployed(call);
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Get(call));
        return Answer.Success(Answer.Deployment(DeploymentReport.ByPod(call.Deployer.PushEverywhere())));
    }

    private static JsonObject Read(Resource credential)
    {
        var read = credential.Content.Pick("email", "fullName", "description", "username", "password", "roleNameList", "enabled", "ipList", "expireDate");
        read["password"] = null;
        read["roleNameList"] ??= new JsonArray();
        read["ipList"] ??= new JsonArray();
        read["metadata"] = CredentialMetadata.Read(credential.Content);
        return read;
    }
}
