using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>The parts of an import.</summary>
/// <param name="File">The package.</param>
/// <param name="Override">Whether objects of the same names are replaced.</param>
/// <param name="EnvironmentMapping">Environments in the package and what they are here; empty for those that are not wanted.</param>
/// <param name="Merge">What becomes of the environments of a replaced certificate or key.</param>
internal sealed record ImportOptions(byte[] File, bool Override, IReadOnlyDictionary<string, string> EnvironmentMapping, EnvironmentMerge Merge)
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
            form.OneOf("override", "false", "true") == "true",
            Mapping(form.Text("environmentMapping")),
            EnvironmentMerge.Read(form));
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
}
