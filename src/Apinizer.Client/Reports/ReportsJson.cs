using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class ReportsJson : JsonSerializerContext;
