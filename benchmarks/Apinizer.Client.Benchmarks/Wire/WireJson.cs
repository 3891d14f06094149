using System.Text.Json.Serialization;

namespace Apinizer.Client.Benchmarks.Wire;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Answer<CredentialItem>))]
[JsonSerializable(typeof(DeploymentBody))]
[JsonSerializable(typeof(CredentialBody))]
[JsonSerializable(typeof(ApiProxyBody))]
internal sealed partial class WireJson : JsonSerializerContext;
