using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>How keys and certificates of a package go onto those that are there: both have a list with an entry for each environment.</summary>
/// <param name="OverwriteAll">Whether the package's first entry goes onto every environment, instead of each entry onto its own.</param>
/// <param name="UncoveredAction">What becomes of environments that the package does not have; null when the caller did not say.</param>
internal sealed record MaterialMerge(bool OverwriteAll, string? UncoveredAction)
{
    private const string Environment = "environmentName";

    public JsonObject Of(string type, Resource existing, JsonObject package)
    {
        var merged = package.Copy();
        merged["name"] = existing.Name;
        foreach (var (list, entries) in Lists(existing.Content))
        {
            merged[list] = Entries(type, existing.Name, [.. entries.Select(entry => entry.Text(Environment)!)], [.. package.Objects(list)]).ToJson();
        }

        return merged;
    }

    private IEnumerable<JsonObject> Entries(string type, string name, IReadOnlyList<string> targets, IReadOnlyList<JsonObject> sent)
    {
        var uncovered = targets.Except(sent.Select(entry => entry.Text(Environment)!)).ToList();
        if (OverwriteAll && sent.Count > 0)
        {
            return targets.Select(target => For(target, sent[0]));
        }

        if (uncovered.Count > 0 && (UncoveredAction is null || sent.Count == 0))
        {
            throw new RefusedException(
                $"Replace Existing of {type} '{name}' cannot proceed: the package carries no data for the target environment(s) {string.Join(", ", uncovered)}, "
                + "so they would keep their old material while the rest is replaced. Send the certEnvironmentUncoveredAction parameter with either FILL_FROM_PACKAGE "
                + "(write the package's data onto them) or REMOVE_FROM_TARGET (drop them from the object) and import again.");
        }

        return [.. sent.Select(entry => entry.Copy()), .. UncoveredAction == "FILL_FROM_PACKAGE" ? uncovered.Select(target => For(target, sent[0])) : []];
    }

    private static IEnumerable<(string Name, IEnumerable<JsonObject> Entries)> Lists(JsonObject document)
        => from member in document
           let entries = document.Objects(member.Key).ToList()
           where entries.Count > 0 && entries.TrueForAll(entry => entry.Text(Environment) is not null)
           select (member.Key, entries.AsEnumerable());

    private static JsonObject For(string environment, JsonObject entry)
    {
        var copy = entry.Copy();
        copy[Environment] = environment;
        return copy;
    }
}
