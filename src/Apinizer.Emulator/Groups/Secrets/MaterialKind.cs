using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>
/// A kind of object that holds material for each environment: keystores, keys, certificates. Paths, names of parts and texts follow from the noun.
/// The object's document has a list with one entry for each environment.
/// </summary>
internal sealed class MaterialKind(string noun, string existsAdvice = "")
{
    public string Noun => noun;

    public string Title { get; } = char.ToUpperInvariant(noun[0]) + noun[1..];

    public ResourceKind Names { get; } = Named(noun, existsAdvice);

    /// <summary>What packages call it.</summary>
    public required string PackageType { get; init; }

    /// <summary>The member with the entries.</summary>
    public required string List { get; init; }

    /// <summary>How the files in an archive end, as the texts say.</summary>
    public required string Extension { get; init; }

    /// <summary>The file that an entry is downloaded as.</summary>
    public required Func<JsonObject, byte[]> File { get; init; }

    /// <summary>How that file ends when it was not uploaded under a name.</summary>
    public Func<JsonObject, string>? ExtensionOf { get; init; }

    /// <summary>The key in an entry, for a JWK: null when the material is made up and holds none.</summary>
    public required Func<Resource, JsonObject, JsonObject, JsonObject?> Key { get; init; }

    public string Path { get; } = $"/apiops/projects/{{projectName}}/{noun}s/";

    public string One { get; } = $"/apiops/projects/{{projectName}}/{noun}s/{{{noun}Name}}/";

    public Resource Get(Call call) => call.Store.Get(Names, call.ProjectName, call.Path(noun + "Name"));

    public IReadOnlyList<JsonObject> Entries(JsonObject content) => [.. content.Objects(List)];

    public JsonObject? Entry(JsonObject content, string environment) => content.Objects(List).FirstOrDefault(entry => Environment(entry) == environment);

    public IReadOnlyList<string> Environments(JsonObject content) => [.. content.Objects(List).Select(Environment)];

    public void SetEntries(JsonObject content, IEnumerable<JsonObject> entries) => content[List] = entries.Select(entry => entry.DeepClone()).ToJson();

    /// <summary>Replaces the entry of its environment; the others stay.</summary>
    public void Put(JsonObject content, JsonObject entry)
    {
        var entries = Entries(content).ToList();
        var place = entries.FindIndex(other => Environment(other) == Environment(entry));
        if (place < 0)
        {
            entries.Add(entry);
        }
        else
        {
            entries[place] = entry;
        }

        SetEntries(content, entries);
    }

    public static string Environment(JsonObject entry) => entry.Text("environmentName") ?? "";

    private static ResourceKind Named(string noun, string existsAdvice)
    {
        var title = char.ToUpperInvariant(noun[0]) + noun[1..];
        return new ResourceKind(noun + "s", name => $"{title} (name: {name}) is not found!", name => $"{title} (name: {name}) is already exist!{existsAdvice}");
    }
}
