using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<ApiProxySummary>))]
[JsonSerializable(typeof(List<ApiProxy>))]
[JsonSerializable(typeof(ApiProxyFromUrlInput))]
[JsonSerializable(typeof(ApiProxyFromUrlUpdate))]
[JsonSerializable(typeof(ApiProxyFromFileInput))]
[JsonSerializable(typeof(ApiProxyFromFileUpdate))]
[JsonSerializable(typeof(List<InvokeInfo>))]
[JsonSerializable(typeof(DeploymentInput))]
[JsonSerializable(typeof(List<DeployStatus>))]
[JsonSerializable(typeof(List<RouteHealth>))]
[JsonSerializable(typeof(List<DeployHistory>))]
[JsonSerializable(typeof(ApiProxyKeysPatch))]
internal sealed partial class ApiProxiesJson : JsonSerializerContext;
