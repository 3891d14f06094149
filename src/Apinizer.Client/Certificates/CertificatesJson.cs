using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Certificate>))]
[JsonSerializable(typeof(CertificateInput))]
[JsonSerializable(typeof(CertificateUpdate))]
[JsonSerializable(typeof(CertificateFileInput))]
[JsonSerializable(typeof(JwkUpdateAction))]
[JsonSerializable(typeof(JwkUpdateScope))]
[JsonSerializable(typeof(JwkDeleteAction))]
internal sealed partial class CertificatesJson : JsonSerializerContext;
