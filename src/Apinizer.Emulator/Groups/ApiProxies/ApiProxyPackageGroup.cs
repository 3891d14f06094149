using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Policies;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>API proxies as files, from one installation or project to another.</summary>
internal static class ApiProxyPackageGroup
{
    private const string Part = "apiProxyExportFile";
    private const string Suffix = "-imported";

    private static readonly BodyRules Metadata = new(
    [
        .. DeployOption.Members,
        BodyMember.Object("routing", new BodyRules(
            BodyMember.Text("algorithm"),
            BodyMember.Objects("addressList", new BodyRules(BodyMember.Text("address", "Address is required"), BodyMember.Number("weight"), BodyMember.Choice("soapType", ["SOAP11", "SOAP12"]))))),
        BodyMember.Flag("maintenanceMode"),
    ]);

    public static void Map(RouteTable routes)
    {
        routes.Get(ApiProxy.Path + "export/", "API_MANAGEMENT:EXPORT_IMPORT", Export);
        routes.Post("/apiops/projects/{projectName}/apiProxies/import/", "API_MANAGEMENT:EXPORT_IMPORT", Import);
        routes.Put(ApiProxy.Path + "import/", "API_MANAGEMENT:EXPORT_IMPORT", ImportAndOverride);
    }

    private static Answer Export(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var encrypt = call.QueryFlag("encrypt");
        var document = proxy.Content.Copy();
        if (encrypt)
        {
            document.Apply(proxy.Attachments.Pick("publicKey", "secretKey"));
        }
        else
        {
            document = ApiProxySecrets.Removed(document);
        }

        var package = new ExportPackage(call.Installation.Now);
        package.Add(proxy.Name, document);
        foreach (var (name, dependency) in call.QueryFlag("withDependencies") ? ApiProxyDependencies.Of(call, proxy) : [])
        {
            package.Add(name, dependency);
        }

        return package.ToAnswer(call, proxy.Name);
    }

    /// <summary>A name that is taken gets a suffix, and the paths too. The answer does not tell which.</summary>
    private static Answer Import(Call call)
    {
        var form = call.Form();
        RequireMapping(form);
        var (package, document) = Read(call, form, $"{Part} value can not be empty!");
        var problems = ImportDependencies(call, package);
        var name = document.Text("name")!;
        var suffix = "";
        while (call.Store.Find(ApiProxy.Kind, call.ProjectName, name + suffix) is not null)
        {
            suffix += Suffix;
        }

        foreach (var endpoint in document.Objects(ApiProxyEndpoint.List))
        {
            endpoint["id"] = call.Store.NextId();
        }

        if (suffix.Length > 0 && document["clientRoute"] is JsonObject route)
        {
            route["relativePathList"] = route.Texts("relativePathList").Select(path => path + suffix).ToJson();
        }

        var proxy = call.Store.Add(ApiProxy.Kind, call.ProjectName, name + suffix, []);
        Store(call, proxy, document);
        return Answered([.. problems, .. ApiProxyDependencies.Missing(call, proxy)], []);
    }

    /// <summary>The name of the path counts. Where it is deployed it stays deployed as it was, until somebody deploys the new configuration.</summary>
    private static Answer ImportAndOverride(Call call)
    {
        var name = call.Path("apiProxyName");
        var form = call.Form();
        var metadata = call.Read(Metadata, (form["metadata"] ?? throw new RefusedException("metadata parameter can not be empty!")).Content);
        RequireMapping(form);
        var merge = EnvironmentMerge.Read(form);
        var deploy = DeployOption.Of(call, metadata);
        var (package, document) = Read(call, form, $"{Part} parameter can not be empty!");
        foreach (var (existing, merged) in ApiProxyDependencies.Merge(call, package, merge))
        {
            existing.Content = merged;
        }

        Apply(document, metadata);
        var problems = ImportDependencies(call, package);
        var proxy = call.Store.Find(ApiProxy.Kind, call.ProjectName, name) ?? call.Store.Add(ApiProxy.Kind, call.ProjectName, name, []);
        var lost = ApiProxySecrets.Lost(WithKeys(proxy), document);
        Store(call, proxy, document);
        proxy.Deployments.Changed();
        var deployment = deploy.Carry(proxy, outcomes => DeploymentReport.WithMessage(outcomes, "Deploy"));
        return Answered(
            [.. problems, .. ApiProxyDependencies.Missing(call, proxy), .. lost.Select(secret => $"The secret value {secret} was blanked and has to be entered again.")],
            deployment is null ? [] : Answer.Deployment(deployment));
    }

    private static (IReadOnlyDictionary<string, JsonObject> Package, JsonObject Document) Read(Call call, MultipartForm form, string empty)
    {
        var file = form[Part] is { Content.Length: > 0 } sent ? sent : throw new RefusedException(empty);
        if (file.FileName?.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) != true || !ExportPackage.IsPackage(file.Content))
        {
            throw new RefusedException($"{Part} parameter must be in zip file format and must end with zip extension!");
        }

        var package = ExportPackage.Read(file.Content, PackagePassphrase.ForImport(call)).ToDictionary(entry => entry.Name, entry => entry.Document, StringComparer.Ordinal);
        var document = package.Values.FirstOrDefault(document => document.Text("apiType") is not null && !string.IsNullOrWhiteSpace(document.Text("name")))
            ?? throw new RefusedException($"{Part} does not contain an API Proxy!");
        return (package, ExportPackage.IsEncrypted(file.Content) ? document.Copy() : ApiProxySecrets.Removed(document));
    }

    private static void Apply(JsonObject document, JsonObject metadata)
    {
        if (metadata["routing"] is JsonObject sent)
        {
            var routing = (JsonObject)(document["routing"] ??= new JsonObject());
            routing["loadBalanceAlgorithm"] = (sent["algorithm"] ?? routing["loadBalanceAlgorithm"])?.DeepClone();
            routing["routingAddressList"] = (sent["addressList"] ?? routing["routingAddressList"])?.DeepClone();
        }

        if (metadata["maintenanceMode"] is { } enabled)
        {
            ((JsonObject)(document["maintenanceModeSetting"] ??= new JsonObject()))["enabled"] = enabled.DeepClone();
        }
    }

    /// <summary>Keys are in encrypted packages only, so that those of the replaced API proxy are gone otherwise.</summary>
    private static void Store(Call call, Resource proxy, JsonObject document)
    {
        foreach (var key in (ReadOnlySpan<string>)["publicKey", "secretKey"])
        {
            proxy.Attachments.Remove(key);
            document.Remove(key, out var value);
            if (value is not null)
            {
                proxy.Attachments[key] = value;
            }
        }

        document["name"] = proxy.Name;
        PolicyEmbedding.Rebind(call, document);
        proxy.Content = document;
    }

    private static JsonObject WithKeys(Resource proxy)
    {
        var document = proxy.Content.Copy();
        document.Apply(proxy.Attachments);
        return document;
    }

    private static IReadOnlyList<string> ImportDependencies(Call call, IReadOnlyDictionary<string, JsonObject> package)
        => call.QueryFlag("withDependencies") ? ApiProxyDependencies.Import(call, package) : [];

    private static Answer Answered(IReadOnlyList<string> problems, JsonObject members)
    {
        if (problems.Count > 0)
        {
            members["unresolvedReferences"] = problems.ToJson();
        }

        return Answer.Success(members);
    }

    private static void RequireMapping(MultipartForm form)
    {
        if (form.Text("environmentMapping") is not { } json)
        {
            return;
        }

        try
        {
            if (JsonNode.Parse(json) is JsonObject mapping && mapping.All(pair => pair.Value?.GetValueKind() == JsonValueKind.String))
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Refused below, like any other text that is no such object.
        }

        throw new RefusedException(
            $"environmentMapping must be a JSON object of \"package environment name\":\"target environment name\" pairs (an empty value means \"do not transfer this environment\"). Received: {json}");
    }
}
