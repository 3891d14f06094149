using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>Typed access to members whose types have been checked already; null when absent.</summary>
internal static class JsonMembers
{
    extension(JsonObject members)
    {
        public string? Text(string name) => members[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

        public bool Flag(string name) => members[name] is JsonValue value && value.TryGetValue(out bool flag) && flag;

        public IReadOnlyList<string> Texts(string name) => [.. members.Items<JsonValue>(name).Select(value => value.GetValue<string>())];

        public IEnumerable<JsonObject> Objects(string name) => members.Items<JsonObject>(name);

        public JsonObject Copy() => (JsonObject)members.DeepClone();

        /// <summary>These members as copies, null when absent: reads show documented members only.</summary>
        public JsonObject Pick(params ReadOnlySpan<string> names)
        {
            var picked = new JsonObject();
            foreach (var name in names)
            {
                picked[name] = members[name]?.DeepClone();
            }

            return picked;
        }

        /// <summary>Sets every member that the changes have.</summary>
        public void Apply(JsonObject changes)
        {
            foreach (var (name, value) in changes)
            {
                members[name] = value?.DeepClone();
            }
        }

        private IEnumerable<T> Items<T>(string name) where T : JsonNode => (members[name] as JsonArray ?? []).OfType<T>();
    }

    public static JsonArray ToJson(this IEnumerable<JsonNode?> items) => new([.. items]);

    public static JsonArray ToJson(this IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);
}
