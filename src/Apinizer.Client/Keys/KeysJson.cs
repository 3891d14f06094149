using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class KeysJson : JsonSerializerContext;
