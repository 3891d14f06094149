using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Key>))]
[JsonSerializable(typeof(KeyInput))]
[JsonSerializable(typeof(KeyPatch))]
[JsonSerializable(typeof(KeyFileInput))]
[JsonSerializable(typeof(PackageImport))]
[JsonSerializable(typeof(JwkUpdateAction))]
[JsonSerializable(typeof(JwkUpdateScope))]
[JsonSerializable(typeof(JwkDeleteAction))]
internal sealed partial class KeysJson : JsonSerializerContext;
