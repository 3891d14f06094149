using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class RateLimitControlListsJson : JsonSerializerContext;
