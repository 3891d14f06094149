using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Policies;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The endpoints in the stored document of an API proxy; the documentation also calls them methods.</summary>
internal static class ApiProxyEndpoint
{
    public const string List = "endpointList";

    private const string NoIdentifier = "Endpoint identifier (name and httpMethod) must be provided in request body!";

    public static string[] Methods { get; } = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "ALL"];

    /// <summary>How most bodies name an endpoint; some put <c>identifier</c> in front.</summary>
    public static BodyMember[] Identifier(string name = "name", string method = "httpMethod") => [BodyMember.Text(name, NoIdentifier), BodyMember.Choice(method, Methods, NoIdentifier)];

    public static JsonObject? Find(JsonObject content, string? name, string? method)
        => content.Objects(List).FirstOrDefault(endpoint => endpoint.Text("endpoint") == name && endpoint.Text("httpMethod") == method);

    public static JsonObject Get(JsonObject content, string? name, string? method)
        => Find(content, name, method) ?? throw new RefusedException($"Endpoint with name ({name}) and HTTP method ({method}) is not found!");

    public static JsonObject Create(string id, string name, string method, string? description, string? backendUrl = null, string? backendMethod = null) => new()
    {
        ["id"] = id,
        ["endpoint"] = name,
        ["description"] = description,
        ["active"] = true,
        ["httpMethod"] = method,
        ["backendResourceUrl"] = backendUrl ?? name,
        ["backendHttpMethod"] = backendMethod ?? method,
    };

    public static JsonObject Read(JsonObject endpoint, bool withPolicies)
    {
        var read = endpoint.Pick("id", "endpoint", "description", "active", "httpMethod", "backendResourceUrl", "backendHttpMethod");
        if (withPolicies)
        {
            read.Apply(PolicyLists.Read(endpoint));
        }

        return read;
    }
}
