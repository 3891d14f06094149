using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The API definition that belongs to an API proxy. Not described anywhere but in the OpenAPI document.</summary>
internal static class ApiProxySpecGroup
{
    private const string Path = ApiProxy.Path + "spec/";
    private const string Definition = "importedContentOfBackendApi";

    private static readonly BodyRules Spec = new(
        BodyMember.Text("id"),
        BodyMember.Text("projectId"),
        BodyMember.Text("apiProxyId"),
        BodyMember.Number("apiProxyRevision"),
        BodyMember.Text("specCreationType"),
        BodyMember.Text(Definition),
        BodyMember.Objects("soapSchemaList", new BodyRules(
            BodyMember.Number("schemaNo"),
            BodyMember.Text("schemaBody"),
            BodyMember.Text("originalLocation"),
            BodyMember.Text("schemaNamespace"))));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "token", call => Answer.Bare(Read(call, ApiProxy.Get(call))));
        routes.Put(Path, "token", Update);
    }

    /// <summary>The definition changes, the endpoints do not.</summary>
    private static Answer Update(Call call)
    {
        var proxy = ApiProxy.Get(call);
        proxy.Content["spec"] = call.Body(Spec).Pick("specCreationType", Definition, "soapSchemaList");
        proxy.Deployments.Changed();
        return Answer.Bare(Read(call, proxy));
    }

    private static JsonObject Read(Call call, Resource proxy)
    {
        var spec = proxy.Content["spec"] as JsonObject ?? [];
        return new JsonObject
        {
            ["id"] = proxy.Id,
            ["projectId"] = call.Installation.Projects.FirstOrDefault(project => project.Name == call.ProjectName)?.Id,
            ["apiProxyId"] = proxy.Id,
            ["apiProxyRevision"] = proxy.Deployments.History.FirstOrDefault()?.Revision ?? 0,
            ["specCreationType"] = spec.Text("specCreationType") ?? proxy.Content.Text("apiProxyCreationType"),
            [Definition] = Text(proxy.Content, spec.Text(Definition)),
            ["soapSchemaList"] = spec["soapSchemaList"]?.DeepClone() ?? new JsonArray(),
        };
    }

    /// <summary>The stored definition, or one made of the endpoints. Endpoints that a stored OpenAPI document lacks are added.</summary>
    private static string Text(JsonObject content, string? stored)
    {
        JsonObject document;
        if (stored is null)
        {
            document = new JsonObject { ["openapi"] = "3.0.3", ["info"] = new JsonObject { ["title"] = content.Text("name"), ["version"] = "1.0" } };
        }
        else if (Parse(stored) is { } parsed)
        {
            document = parsed;
        }
        else
        {
            return stored;
        }

        var paths = (JsonObject)(document["paths"] ??= new JsonObject());
        foreach (var endpoint in content.Objects(ApiProxyEndpoint.List))
        {
            var operations = (JsonObject)(paths[endpoint.Text("endpoint")!] ??= new JsonObject());
            operations[endpoint.Text("httpMethod")!.ToLowerInvariant()] ??= new JsonObject { ["summary"] = endpoint.Text("description"), ["responses"] = new JsonObject() };
        }

        return document.ToJsonString();
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
