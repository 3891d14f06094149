using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>How a package's entries go onto an object that is there already.</summary>
internal sealed record PackageMerge(bool OverwriteAll, string? UncoveredAction)
{
    public static PackageMerge Read(MultipartForm form) => new(
        Choice.Of(form.Text("certEnvironmentMergeMethod"), "certEnvironmentMergeMethod", "MATCH_BY_NAME", "OVERWRITE_ALL") == "OVERWRITE_ALL",
        Choice.Of(form.Text("certEnvironmentUncoveredAction"), "certEnvironmentUncoveredAction", "FILL_FROM_PACKAGE", "REMOVE_FROM_TARGET"));

    /// <summary>The object's new document.</summary>
    public JsonObject Merge(Call call, MaterialKind kind, JsonObject package, Resource existing)
    {
        var merged = package.Copy();
        merged["name"] = existing.Name;
        kind.SetEntries(merged, Entries(call, kind, package, existing));
        return merged;
    }

    /// <summary>The entry for another environment, marked with the one that it comes from.</summary>
    public static JsonObject For(string environment, JsonObject entry)
    {
        var copy = entry.Copy();
        copy["environmentName"] = environment;
        copy["source"] = MaterialKind.Environment(entry);
        return copy;
    }

    private List<JsonObject> Entries(Call call, MaterialKind kind, JsonObject package, Resource existing)
    {
        var sent = kind.Entries(package);
        var targets = kind.Environments(existing.Content);
        if (OverwriteAll)
        {
            return sent.Count == 0 ? [.. kind.Entries(existing.Content)] : [.. targets.Select(target => For(target, sent[0]))];
        }

        var uncovered = targets.Except(kind.Environments(package)).ToList();
        if (uncovered.Count > 0 && (UncoveredAction is null || (UncoveredAction == "FILL_FROM_PACKAGE" && sent.Count == 0)))
        {
            throw new RefusedException(
                $"Replace Existing of {kind.PackageType} '{existing.Name}' cannot proceed: the package carries no data for the target environment(s) {string.Join(", ", uncovered)}, so they would keep their old material while the rest is replaced. "
                + "Send the certEnvironmentUncoveredAction parameter with either FILL_FROM_PACKAGE (write the package's data onto them) or REMOVE_FROM_TARGET (drop them from the object) and import again.");
        }

        var matching = sent.Where(entry => call.Installation.FindEnvironment(MaterialKind.Environment(entry)) is not null).Select(entry => For(MaterialKind.Environment(entry), entry));
        return [.. matching, .. UncoveredAction == "FILL_FROM_PACKAGE" ? uncovered.Select(target => For(target, sent[0])) : []];
    }
}
