using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>A policy as reads show it: complete, but without secrets. The documentation lets lists leave out more; this one does not.</summary>
internal static class PolicyReading
{
    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal) { "password", "unPassword", "clientSecret", "bearerToken" };

    public static JsonObject Of(JsonObject policy)
    {
        var read = policy.Copy();
        Hide(read);
        return read;
    }

    private static void Hide(JsonObject policy)
    {
        // The link to what it is a copy of.
        policy.Remove("id");
        policy.Remove("global");
        InlineTarget.Of(policy.Text("type"))?.Mask(policy);
        Blank(policy);
        foreach (var inner in policy.Objects(PolicyLists.Group))
        {
            Hide(inner);
        }
    }

    private static void Blank(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Blank(item);
                }

                break;
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (value is JsonValue && Secrets.Contains(name))
                    {
                        members[name] = null;
                    }
                    else
                    {
                        Blank(value);
                    }
                }

                break;
        }
    }
}
