using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<ApiProxyReport>))]
[JsonSerializable(typeof(List<OrganizationApiDataModelAccessReport>))]
internal sealed partial class ReportsJson : JsonSerializerContext;
