namespace Apinizer.Emulator.Tests;

public sealed class CredentialSecretsTests
{
    private const string Alice = ManagerUnderTest.Project + "credentials/alice/";

    [Theory]
    [InlineData("CERTIFICATE", "certificate", "certificateName", "Certificate", "Certificate")]
    [InlineData("KEY_STORE", "keystore", "keystoreName", "Keystore", "Keystore")]
    [InlineData("KEY_STORE", "truststore", "truststoreName", "Truststore", "Truststore")]
    [InlineData("CRYPTO_KEY_INFO", "privateKey", "privateKeyName", "Key", "Private Key", "PRIVATE_KEY")]
    [InlineData("CRYPTO_KEY_INFO", "publicKey", "publicKeyName", "Key", "Public Key", "PUBLIC_KEY")]
    [InlineData("CRYPTO_KEY_INFO", "secretKey", "secretKeyName", "Secret Key", "Secret Key", "SECRET_KEY")]
    [InlineData("JWK", "jwk/encryption", "encryptionJwkName", "JWK", "JWK")]
    [InlineData("JWK", "jwk/validation", "validationJwkName", "JWK", "JWK")]
    public async Task A_credential_gets_one_of_what_is_there_and_loses_it_again(string kind, string path, string member, string thing, string assigned, string? keyType = null)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateCredentialAsync("alice");
        var content = $$"""{"keyType":"{{keyType}}"}""";
        await manager.HasAsync("CERTIFICATE", kind, "mine", content);
        await manager.HasAsync("CERTIFICATE", kind, "shared", content, "admin");

        var set = (await manager.SendAsync(HttpMethod.Put, $"{Alice}{path}/mine/")).IsOk();
        Assert.Equal(["production", "staging"], set["deploymentResult"]["environmentResults"]!.AsArray().Select(result => result!["environmentName"]!.ToString()));
        Assert.Equal("mine", Stored());
        (await manager.SendAsync(HttpMethod.Put, $"{Alice}{path}/shared/")).IsOk();
        Assert.Equal("shared", Stored());
        (await manager.SendAsync(HttpMethod.Put, $"{Alice}{path}/Mine/")).IsRefused($"{thing} (name: Mine) is not found!");
        (await manager.DeleteAsync($"{Alice}{path}/")).IsOk();
        Assert.Null(Stored());
        (await manager.DeleteAsync($"{Alice}{path}/")).IsRefused($"Credential (username: alice) does not have a {assigned} assigned!");

        string? Stored() => manager.Emulator.State.Find("credentials", "MyProject", "alice")![member]?.ToString();
    }

    [Fact]
    public async Task A_key_must_be_of_the_type_of_its_place()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateCredentialAsync("alice");
        await manager.HasAsync("CERTIFICATE", "CRYPTO_KEY_INFO", "open", """{"keyType":"PUBLIC_KEY"}""");
        (await manager.SendAsync(HttpMethod.Put, Alice + "privateKey/open/")).IsRefused("Key (name: open) is not found!");
    }

    [Fact]
    public async Task A_credential_that_does_not_exist_can_have_nothing()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.SendAsync(HttpMethod.Put, Alice + "certificate/mine/")).IsRefused("Credential (username: alice) was not found!");
        (await manager.DeleteAsync(Alice + "jwk/validation/")).IsRefused("Credential (username: alice) was not found!");
    }

    [Fact]
    public async Task Replacing_a_credential_leaves_its_keys()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateCredentialAsync("alice");
        await manager.HasAsync("CERTIFICATE", "JWK", "signing");
        (await manager.SendAsync(HttpMethod.Put, Alice + "jwk/validation/signing/")).IsOk();
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/", ManagerUnderTest.Credential("alice"))).IsOk();
        Assert.Equal("signing", manager.Emulator.State.Find("credentials", "MyProject", "alice")!["validationJwkName"]!.ToString());
    }
}
