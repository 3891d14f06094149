using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<RateLimitControlList>))]
[JsonSerializable(typeof(RateLimitControlListInput))]
[JsonSerializable(typeof(RateLimitControlListPatch))]
[JsonSerializable(typeof(RateLimitConditionInput))]
[JsonSerializable(typeof(RateLimitCredentialsInput))]
[JsonSerializable(typeof(EndpointRateLimitsInput))]
[JsonSerializable(typeof(EndpointRateLimitsRemoval))]
internal sealed partial class RateLimitControlListsJson : JsonSerializerContext;
