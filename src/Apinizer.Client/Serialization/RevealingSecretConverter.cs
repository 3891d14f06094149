using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Writes a secret in clear. Only <see cref="ApinizerJson.Options"/> has it.</summary>
internal sealed class RevealingSecretConverter : MaskingSecretConverter
{
    /// <summary>Who wants to know what this thread writes in clear; the serializer has no other way to tell.</summary>
    [ThreadStatic]
    internal static LiveSecrets? Revealed;

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        Revealed?.Add(value);
        writer.WriteStringValue(value.Reveal());
    }
}
