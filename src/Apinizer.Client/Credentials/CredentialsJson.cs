using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Credential>))]
[JsonSerializable(typeof(CredentialInput))]
[JsonSerializable(typeof(CredentialPasswordPatch))]
[JsonSerializable(typeof(CredentialTokenSettingsPatch))]
[JsonSerializable(typeof(List<CredentialAccess>))]
[JsonSerializable(typeof(CredentialAccessInput))]
internal sealed partial class CredentialsJson : JsonSerializerContext;
