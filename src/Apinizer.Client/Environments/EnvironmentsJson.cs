using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<GatewayEnvironment>))]
internal sealed partial class EnvironmentsJson : JsonSerializerContext;
