using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<GeolocationStatus>))]
[JsonSerializable(typeof(MmdbUploadOptions))]
internal sealed partial class GeolocationJson : JsonSerializerContext;
