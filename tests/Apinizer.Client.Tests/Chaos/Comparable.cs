using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>A value as text, without what differs between two runs that did the same: times, ids and the numbers of revisions.</summary>
internal static partial class Comparable
{
    private static readonly string[] Incidental = ["id", "revision", "deploymentTime", "lastDeployTime"];

    public static string Of(object value) => Json(JsonSerializer.Serialize(value, value.GetType()));

    public static string Json(string json) => RevisionInText().Replace(Strip(JsonNode.Parse(json))?.ToJsonString() ?? "null", "(revision)");

    private static JsonNode? Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var name in map.Select(member => member.Key).ToList())
                {
                    if (Incidental.Contains(name, StringComparer.OrdinalIgnoreCase))
                    {
                        map.Remove(name);
                    }
                    else
                    {
                        Strip(map[name]);
                    }
                }

                break;
            case JsonArray list:
                CollapseRepetitions(list);
                break;
        }

        return node;
    }

    /// <summary>A deployment that was done twice leaves two entries that say the same, one after the other.</summary>
    private static void CollapseRepetitions(JsonArray list)
    {
        for (var index = list.Count - 1; index >= 0; index--)
        {
            Strip(list[index]);
            if (index + 1 < list.Count && JsonNode.DeepEquals(list[index], list[index + 1]))
            {
                list.RemoveAt(index + 1);
            }
        }
    }

    [GeneratedRegex(@"\(\d+\)")]
    private static partial Regex RevisionInText();
}
