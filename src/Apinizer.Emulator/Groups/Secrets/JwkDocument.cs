using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>A JWK or a JWK Set as text.</summary>
internal static class JwkDocument
{
    /// <summary>The key with an id, or the only one.</summary>
    public static JsonObject Key(string document, string? id)
    {
        var root = Parse(document);
        var keys = root["keys"] is JsonArray ? root.Objects("keys").ToList() : [root];
        if (id is null && keys.Count > 1)
        {
            throw new RefusedException("kid is required, since the document is a JWK Set with more than one key!");
        }

        // A single key need not have an id of its own: then it gets this one.
        var key = keys.Find(candidate => id is null || candidate.Text("kid") == id)
            ?? (keys is [var only] && only.Text("kid") is null ? only : throw new RefusedException($"The document holds no key with kid ({id})!"));
        if (JwkKey.TypeOf(key) is not { } type || !Array.TrueForAll(JwkKey.Required(type), member => key.Text(member) is { Length: > 0 }))
        {
            throw Invalid();
        }

        var copy = key.Copy();
        JwkGeneration.Describe(copy, id, use: null, algorithm: null);
        return copy;
    }

    private static JsonObject Parse(string document)
    {
        try
        {
            return JsonNode.Parse(document) as JsonObject ?? throw Invalid();
        }
        catch (JsonException)
        {
            throw Invalid();
        }
    }

    private static RefusedException Invalid() => new("The document is not a valid JWK or JWK Set!");
}
