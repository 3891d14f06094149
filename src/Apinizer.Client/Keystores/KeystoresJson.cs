using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Keystore>))]
[JsonSerializable(typeof(KeystoreInput))]
[JsonSerializable(typeof(KeystorePatch))]
[JsonSerializable(typeof(KeystoreFileInput))]
[JsonSerializable(typeof(PackageImport))]
[JsonSerializable(typeof(JwkUpdateAction))]
[JsonSerializable(typeof(JwkUpdateScope))]
[JsonSerializable(typeof(JwkDeleteAction))]
internal sealed partial class KeystoresJson : JsonSerializerContext;
