using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSerializable(typeof(List<GatewayEnvironment>))]
internal sealed partial class EnvironmentsJson : JsonSerializerContext;
