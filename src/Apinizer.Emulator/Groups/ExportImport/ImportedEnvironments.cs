using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>Brings what an object has for each environment to the environments of this installation.</summary>
internal sealed class ImportedEnvironments(Installation installation, ImportOptions options)
{
    private const string Name = "environmentName";

    /// <summary>As a whole: environments of the same name, or those of the mapping, which is for new objects only.</summary>
    /// <returns>The environments that are lost although nobody asked for it.</returns>
    public IReadOnlyList<string> Map(JsonObject content)
    {
        var lost = new List<string>();
        foreach (var member in Lists(content))
        {
            var kept = new List<JsonObject>();
            foreach (var entry in content.Objects(member))
            {
                var name = entry.Text(Name)!;
                var target = options.Override ? name : options.EnvironmentMapping.GetValueOrDefault(name, name);
                if (installation.FindEnvironment(target) is not null)
                {
                    kept.Add(For(target, entry));
                }
                else if (target.Length > 0)
                {
                    lost.Add(name);
                }
            }

            content[member] = kept.DistinctBy(entry => entry.Text(Name)).ToJson();
        }

        return lost;
    }

    /// <summary>In the place of another object: environments of that one which the package does not name need a decision.</summary>
    public void Merge(PackagedObject packaged, Resource existing)
    {
        foreach (var member in Lists(packaged.Content).Where(member => existing.Content.Objects(member).Any()))
        {
            var sent = packaged.Content.Objects(member).ToList();
            var targets = existing.Content.Objects(member).Select(entry => entry.Text(Name)!).ToList();
            packaged.Content[member] = (options.OverwritesAllEnvironments ? targets.Select(target => For(target, sent[0])) : Matched(packaged, sent, targets)).ToJson();
        }
    }

    private IEnumerable<JsonObject> Matched(PackagedObject packaged, List<JsonObject> sent, List<string> targets)
    {
        var uncovered = targets.Except(sent.Select(entry => entry.Text(Name)!)).ToList();
        if (uncovered.Count > 0 && options.UncoveredAction is null)
        {
            throw new RefusedException(
                $"Replace Existing of {packaged.Kind.Name} '{packaged.Name}' cannot proceed: the package carries no data for the target environment(s) {string.Join(", ", uncovered)}, "
                + "so they would keep their old material while the rest is replaced. Send the certEnvironmentUncoveredAction parameter with either FILL_FROM_PACKAGE "
                + "(write the package's data onto them) or REMOVE_FROM_TARGET (drop them from the object) and import again.");
        }

        var matching = sent.Where(entry => installation.FindEnvironment(entry.Text(Name)!) is not null).Select(entry => entry.Copy());
        return options.UncoveredAction == "FILL_FROM_PACKAGE" ? matching.Concat(uncovered.Select(target => For(target, sent[0]))) : matching;
    }

    private static JsonObject For(string environment, JsonObject entry)
    {
        var copy = entry.Copy();
        copy[Name] = environment;
        return copy;
    }

    private static List<string> Lists(JsonObject content)
        => [.. content.Where(member => member.Value is JsonArray { Count: > 0 } items && items.All(item => (item as JsonObject)?.Text(Name) is not null)).Select(member => member.Key)];
}
