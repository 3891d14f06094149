using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.Credentials;

namespace Apinizer.Emulator.Groups.Reports;

/// <summary>The API proxies that are shared with the outside, and who may call them. Data models cannot be made through the API, so that none are linked.</summary>
internal static class DataModelAccessReport
{
    public static JsonObject Of(Call call) => new()
    {
        ["apiAccessList"] = call.Installation.Projects.SelectMany(project => call.Store.All(ApiProxy.Kind, project.Name).Where(IsShared).Select(proxy => Row(call, project, proxy))).ToJson(),
        ["schemaMap"] = new JsonObject(),
    };

    private static bool IsShared(Resource proxy) => proxy.Content.Text("sharingType") is "EXTERNAL" or "BOTH";

    private static JsonObject Row(Call call, Project project, Resource proxy)
    {
        var row = proxy.Content.Pick("description", "sharingType");
        row["id"] = proxy.Id;
        row["name"] = proxy.Name;
        row["routingUrl"] = ApiProxyReport.Urls(call, proxy).FirstOrDefault();
        row["projectId"] = project.Id;
        row["projectName"] = project.Name;
        row["methodList"] = proxy.Content.Objects("endpointList").Select(endpoint => new JsonObject
        {
            ["id"] = endpoint.Text("id"),
            ["name"] = ApiProxyReport.Label(endpoint),
            ["description"] = endpoint.Text("description"),
            ["dataModelId"] = null,
            ["dataModelName"] = null,
            ["dataModelDescription"] = null,
            ["uvsRequestDataElementUuid"] = null,
            ["uvsResponseDataElementUuid"] = null,
            ["credentialList"] = CredentialAccessGroup.CredentialsOf(call.Store, project.Name, proxy.Name).Select(Credential).ToJson(),
        }).ToJson();
        return row;
    }

    private static JsonObject Credential(Resource credential)
    {
        var read = credential.Content.Pick("username", "email", "description");
        read["id"] = credential.Id;

        // No operation puts a credential into an organization.
        read["organization"] = null;
        return read;
    }
}
