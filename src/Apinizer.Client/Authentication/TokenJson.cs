using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSerializable(typeof(TokenResponse))]
internal sealed partial class TokenJson : JsonSerializerContext;
