using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>
/// A client of the token service: an API proxy with its keys, or a credential with its user name and password. The users of an API proxy are the credentials of
/// its project; those of a credential too.
/// </summary>
internal sealed class GatewayClient(GatewayTokenMode mode, string id, string projectName, Resource resource)
{
    public GatewayTokenMode Mode => mode;

    public string Id => id;

    public bool Is(GatewayTokenMode otherMode, string? otherId) => otherMode == mode && otherId == id;

    /// <summary>The roles of the client itself: an API proxy has none.</summary>
    public IReadOnlyList<string> Roles => mode.IsOfPolicies ? [] : resource.Content.Texts("roleNameList");

    /// <summary>What a credential adds to tokens and answers.</summary>
    public IEnumerable<JsonObject> Metadata => mode.IsOfPolicies ? [] : resource.Content.Objects("metadata");

    public GatewayTokenRules Rules(GatewayTokenSettings settings) => GatewayTokenRules.Of(settings, resource.Attachments["tokenSettings"] as JsonObject);

    /// <exception cref="GatewayRefusal">There is no such client.</exception>
    public static GatewayClient Find(Call call, GatewayTokenMode mode, string? id)
    {
        foreach (var project in id is null ? [] : call.Installation.Projects)
        {
            var found = mode.IsOfPolicies
                ? call.Store.All("apiProxies", project.Name).FirstOrDefault(proxy => proxy.Attachments.Text("publicKey") == id)
                : call.Store.All("credentials", project.Name).FirstOrDefault(credential => credential.Name == id && IsInUse(call, credential));
            if (found is not null)
            {
                return new GatewayClient(mode, id!, project.Name, found);
            }
        }

        throw GatewayRefusal.Client();
    }

    public bool HasSecret(string secret) => (mode.IsOfPolicies ? resource.Attachments.Text("secretKey") : resource.Content.Text("password")) == secret;

    /// <summary>A user of the identity source; null when name or password are wrong.</summary>
    public Resource? LogIn(Call call, string username, string password)
        => call.Store.All("credentials", projectName).FirstOrDefault(user => user.Name == username && user.Content.Text("password") == password && IsInUse(call, user));

    private static bool IsInUse(Call call, Resource credential)
        => credential.Content["enabled"]?.GetValue<bool>() != false
            && (credential.Content.Text("expireDate") is not { } end || !DateTimeOffset.TryParse(end, out var time) || time > call.Installation.Now);
}
