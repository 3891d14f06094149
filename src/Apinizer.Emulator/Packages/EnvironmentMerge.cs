using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Packages;

/// <summary>How a packaged certificate, key or keystore goes onto the one that is there already: all of them have a list with an entry for each environment.</summary>
/// <param name="OverwriteAll">Whether the package's first entry goes onto every environment, instead of each entry onto its own.</param>
/// <param name="UncoveredAction">What becomes of environments that the package does not have; null when the caller did not say.</param>
internal sealed record EnvironmentMerge(bool OverwriteAll, string? UncoveredAction)
{
    private const string Environment = "environmentName";
    private const string Fill = "FILL_FROM_PACKAGE";

    public static EnvironmentMerge Read(MultipartForm form) => new(
        form.OneOf("certEnvironmentMergeMethod", "MATCH_BY_NAME", "OVERWRITE_ALL") == "OVERWRITE_ALL",
        form.OneOf("certEnvironmentUncoveredAction", Fill, "REMOVE_FROM_TARGET"));

    /// <summary>The members that are such lists.</summary>
    public static IReadOnlyList<string> Lists(JsonObject content) =>
    [
        .. from member in content
           let entries = member.Value as JsonArray ?? []
           where entries.Count > 0 && entries.All(entry => (entry as JsonObject)?.Text(Environment) is not null)
           select member.Key,
    ];

    /// <summary>The entry for another environment, marked with the one that it comes from.</summary>
    public static JsonObject For(string environment, JsonObject entry)
    {
        var copy = entry.Copy();
        copy["source"] = entry.Text(Environment);
        copy[Environment] = environment;
        return copy;
    }

    /// <summary>What is new of the object that is there.</summary>
    /// <param name="installation">Entries for environments that it does not have are dropped.</param>
    /// <param name="type">What a refusal calls the object.</param>
    /// <param name="existing">The object that is there.</param>
    /// <param name="package">The object in the package.</param>
    public JsonObject Onto(Installation installation, string type, Resource existing, JsonObject package)
    {
        var merged = package.Copy();
        foreach (var list in Lists(existing.Content).Union(Lists(package)))
        {
            merged[list] = Entries(installation, $"{type} '{existing.Name}'", [.. existing.Content.Objects(list)], [.. package.Objects(list)]).ToJson();
        }

        return merged;
    }

    private IEnumerable<JsonObject> Entries(Installation installation, string title, IReadOnlyList<JsonObject> existing, IReadOnlyList<JsonObject> sent)
    {
        var targets = existing.Select(entry => entry.Text(Environment)!).ToList();
        if (OverwriteAll)
        {
            return sent.Count == 0 ? existing.Select(entry => entry.Copy()) : targets.Select(target => For(target, sent[0]));
        }

        var uncovered = targets.Except(sent.Select(entry => entry.Text(Environment)!)).ToList();
        if (uncovered.Count > 0 && (UncoveredAction is null || (UncoveredAction == Fill && sent.Count == 0)))
        {
            throw new RefusedException(
                $"Replace Existing of {title} cannot proceed: the package carries no data for the target environment(s) {string.Join(", ", uncovered)}, "
                + "so they would keep their old material while the rest is replaced. Send the certEnvironmentUncoveredAction parameter with either FILL_FROM_PACKAGE "
                + "(write the package's data onto them) or REMOVE_FROM_TARGET (drop them from the object) and import again.");
        }

        var matching = from entry in sent let name = entry.Text(Environment)! where installation.FindEnvironment(name) is not null select For(name, entry);
        return matching.Concat(UncoveredAction == Fill ? uncovered.Select(target => For(target, sent[0])) : []);
    }
}
