using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<EnvironmentVariable>))]
[JsonSerializable(typeof(EnvironmentVariableInput))]
[JsonSerializable(typeof(EnvironmentVariableUpdate))]
internal sealed partial class EnvironmentVariablesJson : JsonSerializerContext;
