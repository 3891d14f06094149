using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Writes a secret in clear. Only <see cref="ApinizerJson.Options"/> has it.</summary>
internal sealed class RevealingSecretConverter : MaskingSecretConverter
{
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(value.Reveal());
}
