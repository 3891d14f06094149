using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<PolicyGroupInfo>))]
[JsonSerializable(typeof(PolicyGroupInfo))]
[JsonSerializable(typeof(PolicyGroup))]
[JsonSerializable(typeof(PolicyGroupSnapshot))]
internal sealed partial class PolicyGroupsJson : JsonSerializerContext;
