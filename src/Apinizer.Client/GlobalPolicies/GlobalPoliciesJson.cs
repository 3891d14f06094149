using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<GlobalPolicyInfo>))]
[JsonSerializable(typeof(GlobalPolicyInfo))]
[JsonSerializable(typeof(GlobalPolicyInput))]
[JsonSerializable(typeof(GlobalPolicySnapshot))]
internal sealed partial class GlobalPoliciesJson : JsonSerializerContext;
