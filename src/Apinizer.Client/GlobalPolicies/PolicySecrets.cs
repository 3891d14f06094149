using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Policies;

/// <summary>The secrets of a policy, whatever its kind: what is written otherwise in clear than masked.</summary>
internal static class PolicySecrets
{
    private static readonly JsonTypeInfo<Policy> Masked = (JsonTypeInfo<Policy>)ApinizerJson.Redacted.GetTypeInfo(typeof(Policy));

    /// <summary>Those that the server would have to encrypt, by the ways to them, for instance <c>mcpServer.bearerToken</c>. Scripts and headers are not among them.</summary>
    public static IEnumerable<string> FindEncrypted(Policy policy) => Find(policy).Secrets.Where(secret => SecretNames.LooksSecret(secret.Name)).Select(secret => secret.Way);

    /// <summary>The same policy, but without any secret, and not applied; null when it has no secret.</summary>
    public static Policy? FindDraft(Policy policy)
    {
        var (json, found) = Find(policy);
        List<MaskedValue> secrets = [.. found];
        if (secrets.Count == 0)
        {
            return null;
        }

        foreach (var secret in secrets)
        {
            if (secret.Owner is JsonObject owner)
            {
                owner.Remove(secret.Name);
            }
            else
            {
                ((JsonArray)secret.Owner).Remove(secret.Value);
            }
        }

        json["active"] = false;
        return json.Deserialize(JsonTypes<Policy>.Info);
    }

    private static (JsonObject Json, IEnumerable<MaskedValue> Secrets) Find(Policy policy)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(policy, JsonTypes<Policy>.Info)!;
        return (json, Compare(json, JsonSerializer.SerializeToNode(policy, Masked), json, "", ""));
    }

    private static IEnumerable<MaskedValue> Compare(JsonNode? clear, JsonNode? masked, JsonNode owner, string name, string way)
        => (clear, masked) switch
        {
            (JsonObject map, JsonObject other) => map.SelectMany(member => Compare(member.Value, other[member.Key], map, member.Key, way.Length == 0 ? member.Key : $"{way}.{member.Key}")),
            (JsonArray list, JsonArray other) => list.SelectMany((item, index) => Compare(item, other[index], list, name, $"{way}[{index}]")),
            (null, _) => [],
            _ => JsonNode.DeepEquals(clear, masked) || IsEmpty(clear) ? [] : [new MaskedValue(owner, clear, name, way)],
        };

    private static bool IsEmpty(JsonNode value) => value is JsonValue text && text.TryGetValue<string>(out var content) && content.Length == 0;

    /// <summary>A value that is masked, the object or list that it stands in, the name of the member, and the way there.</summary>
    private sealed record MaskedValue(JsonNode Owner, JsonNode Value, string Name, string Way);
}
