using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What the server shows of a global policy. Its settings are never shown: keep them where you keep your configuration.</summary>
public sealed record GlobalPolicyInfo : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name that addresses it; case does not matter.</summary>
    public string? Name { get; set; }

    /// <summary>The kind of policy.</summary>
    [JsonConverter(typeof(ClassNameConverter))]
    public PolicyType? PolicyType { get; set; }

    /// <summary>What the console calls the kind.</summary>
    public string? PolicyTypeLabel { get; set; }

    internal sealed class ClassNameConverter : JsonConverter<PolicyType>
    {
        public override PolicyType? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { } name ? PolicyTypes.Find(name) : null;

        public override void Write(Utf8JsonWriter writer, PolicyType value, JsonSerializerOptions options) => writer.WriteStringValue(value.ClassName ?? value.Value);
    }
}
