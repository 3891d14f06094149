using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The secrets in the stored document of an API proxy: no read shows them, and no package carries them in clear.</summary>
internal static class ApiProxySecrets
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "password", "proxyPassword", "unPassword", "bearerToken", "clientSecret", "secretKey", "publicKey" };

    /// <summary>A copy without them.</summary>
    public static JsonObject Removed(JsonObject document)
    {
        var copy = document.Copy();
        foreach (var (owner, name) in All(copy).ToList())
        {
            owner.Remove(name);
        }

        return copy;
    }

    /// <summary>The names of those that one document has and the other has not.</summary>
    public static IReadOnlyList<string> Lost(JsonObject before, JsonObject after)
        => [.. Named(before).Except(Named(after)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Named(JsonObject document) => All(document).Select(secret => secret.Name);

    private static IEnumerable<(JsonObject Owner, string Name)> All(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Names.Contains(member.Key) ? (member.Value is JsonValue ? [(members, member.Key)] : []) : All(member.Value)),
        JsonArray items => items.SelectMany(All),
        _ => [],
    };
}
