using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Jwk>))]
[JsonSerializable(typeof(JwkInput))]
[JsonSerializable(typeof(JwkPatch))]
[JsonSerializable(typeof(JwkGenerateInput))]
[JsonSerializable(typeof(JwkFromCertificateInput))]
[JsonSerializable(typeof(JwkFromClipboardInput))]
[JsonSerializable(typeof(JwkFromKeyInput))]
[JsonSerializable(typeof(JwkFromKeystoreInput))]
[JsonSerializable(typeof(JwkFromUrlInput))]
[JsonSerializable(typeof(JwkFileInput))]
internal sealed partial class JwksJson : JsonSerializerContext;
