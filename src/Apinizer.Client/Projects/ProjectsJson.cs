using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Project>))]
internal sealed partial class ProjectsJson : JsonSerializerContext;
