using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Certificate>))]
[JsonSerializable(typeof(TruststoreFileInput))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class TruststoresJson : JsonSerializerContext;
