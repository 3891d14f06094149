using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CredentialOrganization))]
[JsonSerializable(typeof(CredentialOrganizationInput))]
[JsonSerializable(typeof(CredentialOrganizationUpdate))]
internal sealed partial class CredentialOrganizationsJson : JsonSerializerContext;
