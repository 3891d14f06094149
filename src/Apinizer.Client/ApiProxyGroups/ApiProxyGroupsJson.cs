using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<ApiProxyGroup>))]
[JsonSerializable(typeof(ApiProxyGroupInput))]
[JsonSerializable(typeof(DeploymentInput))]
[JsonSerializable(typeof(List<ApiProxyGroupEnvironment>))]
[JsonSerializable(typeof(List<ApiProxyGroupDeployHistory>))]
[JsonSerializable(typeof(List<ApiProxyForPromotion>))]
[JsonSerializable(typeof(ApiProxyGroupInfo))]
internal sealed partial class ApiProxyGroupsJson : JsonSerializerContext;
