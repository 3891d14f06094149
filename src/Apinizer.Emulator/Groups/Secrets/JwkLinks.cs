using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>JWKs know by its id what they were made from. What happens to them when that goes is up to the caller, and by default the link is cut.</summary>
internal static class JwkLinks
{
    /// <summary>What the caller wants for the JWKs of something that is deleted.</summary>
    public static Action<Call, string> DeleteAction(Call call)
        => Choice.Of(call.Query("jwkDeleteAction"), "jwkDeleteAction", "NULLIFY", "DELETE") == "DELETE" ? Delete : CutAll;

    public static IReadOnlyList<(string Project, Resource Jwk)> To(Call call, string sourceId)
        => [.. call.Store.Everywhere(JwksGroup.Kind.Label).Where(jwk => jwk.Resource.Content.Text("sourceId") == sourceId)];

    public static void Cut(Resource jwk)
    {
        jwk.Content["sourceId"] = null;
        jwk.Content["sourceUrl"] = null;
    }

    /// <summary>Reads the key anew. A JWK that its source has no key for any more loses the link.</summary>
    public static void Renew(Resource jwk, MaterialKind kind, Resource source)
    {
        try
        {
            var key = JwkSource.Read(kind, source, (JsonObject)jwk.Attachments[JwksGroup.Request]!);
            JwkGeneration.Describe(key, jwk.Content.Text("kid"), use: null, algorithm: null);
            jwk.Attachments[JwksGroup.Key] = key;
            jwk.Content["type"] = JwkKey.TypeOf(key);
            jwk.Content["sourceId"] = source.Id;
        }
        catch (RefusedException)
        {
            Cut(jwk);
        }
    }

    private static void Delete(Call call, string sourceId)
    {
        foreach (var (project, jwk) in To(call, sourceId))
        {
            call.Store.Remove(JwksGroup.Kind, project, jwk);
        }
    }

    private static void CutAll(Call call, string sourceId)
    {
        foreach (var (_, jwk) in To(call, sourceId))
        {
            Cut(jwk);
        }
    }
}
