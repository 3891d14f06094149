using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class PolicyGroupsJson : JsonSerializerContext;
