using System.Text.Json;

namespace Apinizer.Client;

/// <summary>The members of an object as text parts. Its JSON tells their names and values; what is null is left out.</summary>
internal static class TextParts
{
    public static IEnumerable<(string Name, string Text, string MediaType)> Of<T>(T form, string parameterName, LiveSecrets secrets)
        where T : class
    {
        using var json = JsonDocument.Parse(JsonText.Write(form, parameterName, secrets));
        foreach (var member in json.RootElement.EnumerateObject())
        {
            yield return member.Value.ValueKind switch
            {
                JsonValueKind.String => (member.Name, member.Value.GetString()!, "text/plain"),
                JsonValueKind.Array when member.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => (member.Name, Joined(member, parameterName), "text/plain"),
                JsonValueKind.Array or JsonValueKind.Object => (member.Name, member.Value.GetRawText(), "application/json"),
                _ => (member.Name, member.Value.GetRawText(), "text/plain"),
            };
        }
    }

    /// <summary>The server splits the text at commas.</summary>
    private static string Joined(JsonProperty list, string parameterName)
    {
        var texts = list.Value.EnumerateArray().Select(item => item.GetString()!).ToList();
        return texts.Find(text => text.Contains(',')) is { } bad
            ? throw new ArgumentException($"{list.Name}: '{bad}' has a comma, and would be taken for two.", parameterName)
            : string.Join(",", texts);
    }
}
