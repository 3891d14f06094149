using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class ApiProxyTrafficLogJson : JsonSerializerContext;
