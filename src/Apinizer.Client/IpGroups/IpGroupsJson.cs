using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<IpGroup>))]
[JsonSerializable(typeof(IpGroup))]
[JsonSerializable(typeof(IpGroupInput))]
[JsonSerializable(typeof(IpListInput))]
internal sealed partial class IpGroupsJson : JsonSerializerContext;
