using System.Text.Json.Serialization;

namespace Apinizer.Client;

[JsonSerializable(typeof(List<Project>))]
internal sealed partial class ProjectsJson : JsonSerializerContext;
