using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<ExportImportType>))]
[JsonSerializable(typeof(List<ExportableObject>))]
[JsonSerializable(typeof(ObjectSelection))]
[JsonSerializable(typeof(ObjectImport))]
internal sealed partial class ExportImportJson : JsonSerializerContext;
