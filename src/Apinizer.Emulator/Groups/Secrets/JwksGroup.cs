using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>JSON Web Keys, new ones and those of certificates, keys, keystores, documents and addresses. Every change goes to all environments at once.</summary>
internal static class JwksGroup
{
    public static ResourceKind Kind { get; } = new(
        "jwks",
        name => $"JWK (name: {name}) is not found!",
        name => $"JWK (name: {name}) is already exist! Try update operation if want to change its value.");

    /// <summary>The attachment with the key itself.</summary>
    public const string Key = "key";

    /// <summary>The attachment with what was asked of the source, to ask it again.</summary>
    public const string Request = "request";

    private const string Path = "/apiops/projects/{projectName}/jwks/";
    private const string One = Path + "{jwkName}/";
    private const string Change = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY";
    private const string Exchange = "SECRETS:EXPORT_IMPORT";

    private static readonly BodyRules Changes = new(BodyMember.Text("name"), BodyMember.Text("description"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", call => Answer.Success(new JsonObject { ["resultList"] = call.Store.All(Kind, call.ProjectName).Select(jwk => Read(call, jwk)).ToJson() }));
        routes.Get(One, "any", Get);
        routes.Post(Path, Change, call => Create(call, JwkInput.FromBody(call)));
        routes.Put(One, Change, Update);
        routes.Delete(One, Change, Delete);
        routes.Post(Path + "generate", Change, Generate);
        routes.Post(Path + "parse-from-certificate", Change, call => Create(call, JwkInput.FromCertificate(call)));
        routes.Post(Path + "parse-from-key", Change, call => Create(call, JwkInput.FromKey(call)));
        routes.Post(Path + "parse-from-keystore", Change, call => Create(call, JwkInput.FromKeystore(call)));
        routes.Post(Path + "parse-from-clipboard", Change, call => Create(call, JwkInput.FromClipboard(call)));
        routes.Post(Path + "parse-from-url", Change, call => Create(call, JwkInput.FromUrl(call)));
        routes.Get(One + "export-file/", Exchange, ExportFile);
        routes.Post(Path + "import-file/", Exchange, ImportFile);
    }

    /// <summary>Unlike the list, this shows the whole key.</summary>
    private static Answer Get(Call call)
    {
        var jwk = Find(call);
        var read = Read(call, jwk);
        read[read.Text("type")!.ToLowerInvariant()] = JwkKey.MaterialOf(KeyOf(jwk));
        return Answer.Done(new JsonObject { ["resultList"] = new JsonArray(read) });
    }

    private static Answer Create(Call call, JwkInput input)
    {
        call.Store.RequireFree(Kind, call.ProjectName, input.Name);
        Add(call, input, input.Read(call));
        return Deployed(call);
    }

    private static Answer Generate(Call call)
    {
        var body = call.Body(JwkGeneration.Body);
        var name = body.Text("name")!;
        call.Store.RequireFree(Kind, call.ProjectName, name);
        Add(call, new JwkInput("GENERATE", body), new JwkOrigin(JwkGeneration.FromBody(body, call.Installation.Now), null, null));
        return Deployed(call);
    }

    /// <summary>Also cuts the link to what it was made from.</summary>
    private static Answer Update(Call call)
    {
        var body = call.Body(Changes);
        var jwk = call.Store.Get(Kind, call.ProjectName, call.Path("jwkName"), $"JWK (name: {call.Path("jwkName")}) is not found! Try create operation.");
        if (body.Text("name") is { } name && name != jwk.Name)
        {
            RequireFree(call, name);
            jwk.Name = name;
        }

        jwk.Content.Apply(body);
        JwkLinks.Cut(jwk);
        return Deployed(call);
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Find(call));
        return Answer.Done(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.PushEverywhere(), "Undeploy")));
    }

    /// <summary>The JWK Set itself, without an envelope.</summary>
    private static Answer ExportFile(Call call)
    {
        var jwk = Find(call);
        var publicOnly = call.QueryFlag("publicOnly");
        var key = (publicOnly ? JwkKey.PublicOf(KeyOf(jwk)) : KeyOf(jwk).Copy()) ?? throw new RefusedException($"JWK (name: {jwk.Name}) carries no key material to export!");
        var document = new JsonObject { ["keys"] = new JsonArray(key) };
        return Answer.File(Encoding.UTF8.GetBytes(document.ToJsonString()), ExportPackage.FileName(jwk.Name) + (publicOnly ? "-public.json" : ".json")) with { ContentType = "application/json" };
    }

    private static Answer ImportFile(Call call)
    {
        var form = call.Form();
        var file = form.RequiredFile("jwkFile");
        var body = new JsonObject { ["name"] = form.RequiredText("jwkName"), ["kid"] = form.RequiredText("kid"), ["description"] = form.Text("jwkDescription"), ["jwkStr"] = Encoding.UTF8.GetString(file.Content) };
        var input = new JwkInput("COPY_PASTE", body);
        RequireFree(call, input.Name);
        Add(call, input, input.Read(call));
        return Answer.Success(UploadAnswer.Deployment("JWK", call.Deployer.PushEverywhere()));
    }

    private static void Add(Call call, JwkInput input, JwkOrigin origin)
    {
        // Generated keys may go without an id, if that is asked for.
        if (input.SourceType != "GENERATE" && origin.Key.Text("kid") is null)
        {
            origin.Key["kid"] = JwkGeneration.KeyId(null, origin.Key, call.Installation.Now);
        }

        var jwk = call.Store.Add(Kind, call.ProjectName, input.Name, new JsonObject
        {
            ["name"] = input.Name,
            ["description"] = input.Body.Text("description"),
            ["sourceType"] = input.SourceType,
            ["sourceId"] = origin.SourceId,
            ["sourceUrl"] = origin.SourceUrl,
            ["type"] = JwkKey.TypeOf(origin.Key),
            ["kid"] = origin.Key.Text("kid"),
        });
        jwk.Attachments[Key] = origin.Key;
        jwk.Attachments[Request] = input.Request();
    }

    /// <summary>These two operations do not advise an update.</summary>
    private static void RequireFree(Call call, string name)
    {
        if (call.Store.Find(Kind, call.ProjectName, name) is not null)
        {
            throw new RefusedException($"JWK (name: {name}) is already exist!");
        }
    }

    private static Resource Find(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("jwkName"));

    private static JsonObject KeyOf(Resource jwk) => (JsonObject)jwk.Attachments[Key]!;

    private static Answer Deployed(Call call) => Answer.Done(Answer.Deployment(DeploymentReport.WithMessage(call.Deployer.PushEverywhere(), "Deploy")));

    private static JsonObject Read(Call call, Resource jwk)
    {
        var read = jwk.Content.Pick("name", "description");
        read["projectId"] = call.Installation.FindProject(call.ProjectName)!.Id;
        read.Apply(jwk.Content.Pick("sourceType", "sourceId", "sourceUrl", "type", "kid"));
        return read;
    }
}
