using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>Brings what a new object has for each environment to the environments of this installation.</summary>
internal sealed class ImportedEnvironments(Installation installation, ImportOptions options)
{
    private const string Name = "environmentName";

    /// <summary>As a whole: environments of the same name, or those of the mapping, which is for new objects only.</summary>
    /// <returns>The environments that are lost although nobody asked for it.</returns>
    public IReadOnlyList<string> Map(JsonObject content)
    {
        var lost = new List<string>();
        foreach (var member in EnvironmentMerge.Lists(content))
        {
            var kept = new List<JsonObject>();
            foreach (var entry in content.Objects(member))
            {
                var name = entry.Text(Name)!;
                var target = options.Override ? name : options.EnvironmentMapping.GetValueOrDefault(name, name);
                if (installation.FindEnvironment(target) is not null)
                {
                    kept.Add(EnvironmentMerge.For(target, entry));
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
}
