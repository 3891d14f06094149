using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Which environment of this installation takes the place of one in a package or an archive.</summary>
internal sealed class EnvironmentMapping
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    private EnvironmentMapping()
    {
    }

    /// <summary>The environments that it speaks of.</summary>
    public IEnumerable<string> Sources => _targets.Keys;

    public static EnvironmentMapping Read(Call call, MultipartForm form)
    {
        var mapping = new EnvironmentMapping();
        if (form.Text("environmentMapping") is { } json)
        {
            foreach (var (source, target) in Parse(json))
            {
                mapping._targets[source] = target?.GetValueKind() == JsonValueKind.String ? target.GetValue<string>().Trim() : throw Unreadable(json);
                if (mapping._targets[source].Length > 0)
                {
                    _ = call.Installation.GetEnvironment(mapping._targets[source]);
                }
            }
        }

        return mapping;
    }

    /// <summary>What is not mapped keeps its name. Empty when it shall be left out.</summary>
    public string Target(string source) => _targets.GetValueOrDefault(source, source);

    private static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject ?? throw Unreadable(json);
        }
        catch (JsonException)
        {
            throw Unreadable(json);
        }
    }

    private static RefusedException Unreadable(string json) => new(
        $"environmentMapping must be a JSON object of \"package environment name\":\"target environment name\" pairs (an empty value means \"do not transfer this environment\"). Received: {json}");
}
