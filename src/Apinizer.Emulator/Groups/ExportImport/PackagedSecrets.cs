using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>The secrets of an object, which leave the Manager in encrypted packages only.</summary>
internal static class PackagedSecrets
{
    private static readonly string[] Names =
    [
        "password", "secretKey", "publicKey", "apiKey", "apiSecret", "serviceAccountJson", "jdbcPassword", "redisPassword",
        "bearerToken", "clientSecret", "proxyPassword",
    ];

    /// <summary>Takes all secrets out.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Blank(JsonObject document)
    {
        var places = Places(document).Where(place => place.Holder[place.Member] is not null).ToList();
        foreach (var (holder, member) in places)
        {
            holder[member] = null;
        }

        return places.Count > 0;
    }

    private static IEnumerable<(JsonObject Holder, string Member)> Places(JsonNode? node) => node switch
    {
        JsonObject members => Own(members).Concat(members.SelectMany(member => Places(member.Value))),
        JsonArray items => items.SelectMany(Places),
        _ => [],
    };

    private static IEnumerable<(JsonObject Holder, string Member)> Own(JsonObject members)
    {
        foreach (var name in Names.Where(name => members[name] is JsonValue))
        {
            yield return (members, name);
        }

        // Metadata, and the values of variables that nobody may read.
        if (members.Flag("secret") || (members.ContainsKey("visible") && !members.Flag("visible")))
        {
            yield return (members, "value");
        }

        if (members.ContainsKey("globalVisible") && !members.Flag("globalVisible"))
        {
            yield return (members, "globalValue");
        }
    }
}
