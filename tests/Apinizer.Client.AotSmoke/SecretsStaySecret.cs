using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Apinizer.Client.Credentials;
using static Apinizer.Client.AotSmoke.UnexpectedException;

namespace Apinizer.Client.AotSmoke;

/// <summary>A secret shows itself to nobody, and yet reaches the server.</summary>
internal sealed class SecretsStaySecret(IApinizerClient client)
{
    private const string Password = "correct-horse-battery";

    public async Task RunAsync()
    {
        Console.WriteLine("Secrets");
        var input = new CredentialInput { Username = "smoke", Password = Password, FullName = "Smoke", Email = "smoke@example.com" };
        Expect(input.Password?.ToString() == "***" && !input.ToString().Contains(Password, StringComparison.Ordinal), $"printed: {input.Password}");
        Expect(!Write(input, ApinizerJson.Redacted).Contains(Password, StringComparison.Ordinal), "ApinizerJson.Redacted masks it");
        Expect(Write(input, ApinizerJson.Options).Contains(Password, StringComparison.Ordinal), "ApinizerJson.Options, which the client sends with, writes it");

        await client.Credentials.CreateAsync("MyProject", input);
        var read = (await client.Credentials.ListAsync("MyProject")).Single(credential => credential.Username == "smoke");
        await client.Credentials.DeleteAsync("MyProject", "smoke");
        Expect(read.FullName == "Smoke", $"the credential {read.Username} was created, read and deleted");
    }

    private static string Write(CredentialInput input, JsonSerializerOptions options)
        => JsonSerializer.Serialize(input, (JsonTypeInfo<CredentialInput>)options.GetTypeInfo(typeof(CredentialInput)));
}
