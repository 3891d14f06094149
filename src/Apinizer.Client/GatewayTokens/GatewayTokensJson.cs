using System.Text.Json.Serialization;

namespace Apinizer.Client.GatewayTokens;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GatewayToken))]
[JsonSerializable(typeof(TokenIntrospection))]
[JsonSerializable(typeof(GatewayTokenMetadata))]
[JsonSerializable(typeof(GatewayKeySet))]
[JsonSerializable(typeof(TokenTypeHint))]
internal sealed partial class GatewayTokensJson : JsonSerializerContext;
