using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<TrafficLogSettings>))]
[JsonSerializable(typeof(TrafficLogSettingsPatch))]
[JsonSerializable(typeof(ConnectorLogSettings))]
[JsonSerializable(typeof(LogConnectorType))]
internal sealed partial class ApiProxyTrafficLogJson : JsonSerializerContext;
