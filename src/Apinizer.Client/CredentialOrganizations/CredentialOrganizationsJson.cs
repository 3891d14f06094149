using System.Text.Json.Serialization;

namespace Apinizer.Client.Credentials;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
internal sealed partial class CredentialOrganizationsJson : JsonSerializerContext;
