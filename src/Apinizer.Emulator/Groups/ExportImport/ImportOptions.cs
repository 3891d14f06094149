using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>The parts of an import.</summary>
/// <param name="File">The package.</param>
/// <param name="Override">Whether objects of the same names are replaced.</param>
/// <param name="EnvironmentMapping">Environments in the package and what they are here; empty for those that are not wanted.</param>
/// <param name="OverwritesAllEnvironments">Whether a replaced certificate or key gets the package's material in every environment it has.</param>
/// <param name="UncoveredAction">What becomes of environments of a replaced certificate or key that the package does not name; null when the caller did not say.</param>
internal sealed record ImportOptions(byte[] File, bool Override, IReadOnlyDictionary<string, string> EnvironmentMapping, bool OverwritesAllEnvironments, string? UncoveredAction)
{
    public static ImportOptions Read(MultipartForm form)
    {
        var file = form["exportFile"];
        if (file?.FileName?.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) != true || !ExportPackage.IsPackage(file.Content))
        {
            throw new RefusedException("exportFile parameter must be in zip file format and must end with zip extension!");
        }

        return new ImportOptions(
            file.Content,
            OneOf(form, "override", "false", "true") == "true",
            Mapping(Text(form, "environmentMapping")),
            OneOf(form, "certEnvironmentMergeMethod", "MATCH_BY_NAME", "OVERWRITE_ALL") == "OVERWRITE_ALL",
            OneOf(form, "certEnvironmentUncoveredAction", "FILL_FROM_PACKAGE", "REMOVE_FROM_TARGET"));
    }

    private static Dictionary<string, string> Mapping(string? text)
    {
        if (text is null)
        {
            return [];
        }

        try
        {
            if (JsonNode.Parse(text) is JsonObject pairs && pairs.All(pair => pair.Value is null || pairs.Text(pair.Key) is not null))
            {
                return pairs.ToDictionary(pair => pair.Key, pair => pairs.Text(pair.Key) ?? "");
            }
        }
        catch (JsonException)
        {
            // Said below, as for JSON that is no such object.
        }

        throw new RefusedException(
            "environmentMapping must be a JSON object of \"package environment name\":\"target environment name\" pairs "
            + $"(an empty value means \"do not transfer this environment\"). Received: {text}");
    }

    private static string? OneOf(MultipartForm form, string name, params string[] allowed) => Text(form, name) is not { } text || allowed.Contains(text)
        ? Text(form, name)
        : throw new RefusedException($"{name} must be one of {string.Join(", ", allowed)}!");

    private static string? Text(MultipartForm form, string name)
        => form[name] is { } part && Encoding.UTF8.GetString(part.Content) is var text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
