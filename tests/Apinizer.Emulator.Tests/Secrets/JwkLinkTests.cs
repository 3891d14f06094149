using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Secrets;

/// <summary>JWKs that are made of other things, and what becomes of them when those change.</summary>
public sealed class JwkLinkTests
{
    private const string Jwks = ManagerUnderTest.Project + "jwks/";
    private const string Keys = ManagerUnderTest.Project + "keys/";
    private const string Keystores = ManagerUnderTest.Project + "keystores/";
    private const string Certificates = ManagerUnderTest.Project + "certificates/";

    [Fact]
    public async Task A_certificate_has_its_public_key()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CertificateAsync(manager, HttpMethod.Post, Certificates, Samples.Pem)).IsOk();
        (await ParseAsync(manager, "certificate", "certificateName", "certificate")).IsOk();
        var jwk = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Equal("CERTIFICATE RSA", $"{jwk["sourceType"]} {jwk["type"]}");
        Assert.Equal(Modulus(Samples.Rsa), jwk["rsa"]!["n"]!.ToString());
        Assert.Null(jwk["rsa"]!["d"]);
        Assert.NotNull(jwk["sourceId"]);
        Assert.Equal("RS256 sig", (await manager.GetAsync(Jwks + "jwk/export-file/"))["keys"][0] is { } key ? $"{key["alg"]} {key["use"]}" : null);
    }

    [Theory]
    [InlineData("PRIVATE_KEY", true)]
    [InlineData("PUBLIC_KEY", false)]
    public async Task A_key_gives_what_it_has(string type, bool isPrivate)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await KeyAsync(manager, isPrivate ? Samples.Rsa.ExportPkcs8PrivateKeyPem() : Samples.Rsa.ExportSubjectPublicKeyInfoPem(), type)).IsOk();
        (await ParseAsync(manager, "key", "keyName", "key")).IsOk();
        var jwk = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Equal(type, jwk["sourceType"]!.ToString());
        Assert.Equal(Modulus(Samples.Rsa), jwk["rsa"]!["n"]!.ToString());
        Assert.Equal(isPrivate, jwk["rsa"]!["d"] is not null);
    }

    [Fact]
    public async Task An_ec_key_needs_an_algorithm_for_its_kind()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        (await KeyAsync(manager, key.ExportECPrivateKeyPem(), "PRIVATE_KEY")).IsOk();
        (await ParseAsync(manager, "key", "keyName", "key")).IsRefused("algorithm (RS256) does not fit a key of type EC for SIGNATURE! Supported values: ES256, ES384, ES512, ES256K");
        (await ParseAsync(manager, "key", "keyName", "key", algorithm: "ES384")).IsOk();
        Assert.Equal("P-384", (await manager.GetAsync(Jwks + "jwk/")).OnlyItem["ec"]!["crv"]!.ToString());
    }

    [Fact]
    public async Task A_keystore_gives_the_private_key_of_its_alias()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await UploadKeystoreAsync(manager, Samples.Password, ("alias", "Main"))).IsOk();
        (await ParseAsync(manager, "keystore", "keyStoreName", "keystore", "nobody")).IsRefused("Alias (nobody) is not found in keystore (keystore)!");
        (await ParseAsync(manager, "keystore", "keyStoreName", "keystore", "main")).IsOk();
        var jwk = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Equal("KEYSTORE", jwk["sourceType"]!.ToString());
        Assert.Equal(Modulus(Samples.Rsa), jwk["rsa"]!["n"]!.ToString());
        Assert.Equal(Base64Url.EncodeToString(Samples.Rsa.ExportParameters(true).D), jwk["rsa"]!["d"]!.ToString());

        (await UploadKeystoreAsync(manager, "wrong", ("override", "true"))).IsOk();
        (await ParseAsync(manager, "keystore", "keyStoreName", "keystore", "main", "second")).IsRefused("Keystore could not be opened: the file is damaged, or the password is incorrect!");
    }

    [Theory]
    [InlineData("SECRET_KEY", "c2VjcmV0")]
    [InlineData("PRIVATE_KEY", "bm8gcGVt")]
    public async Task A_key_that_is_no_pem_makes_no_jwk(string type, string content)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await KeyAsync(manager, content, type)).IsOk();
        (await ParseAsync(manager, "key", "keyName", "key")).IsRefused("No PEM-encoded keys found");
        (await ParseAsync(manager, "key", "keyName", "none")).IsRefused("Key (name: none) is not found!");
    }

    [Theory]
    [InlineData("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t...", "RS256", "RSA")]
    [InlineData("-----BEGIN PRIVATE KEY-----", "ES512", "EC")]
    [InlineData("-----BEGIN PRIVATE KEY-----", "EdDSA", "OKP")]
    public async Task Made_up_pem_stands_for_a_new_key(string content, string algorithm, string type)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await KeyAsync(manager, content, "PRIVATE_KEY")).IsOk();
        (await ParseAsync(manager, "key", "keyName", "key", algorithm: algorithm)).IsOk();
        Assert.Equal(type, (await manager.GetAsync(Jwks)).OnlyItem["type"]!.ToString());
    }

    [Fact]
    public async Task The_source_must_have_material_for_the_environment()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await KeyAsync(manager, Samples.Rsa.ExportPkcs8PrivateKeyPem(), "PRIVATE_KEY");
        const string body = """{"name":"jwk","keyName":"key","environmentName":"@","useType":"SIGNATURE","algorithm":"RS256"}""";
        (await manager.PostAsync(Jwks + "parse-from-key", body.Replace("@", "staging", StringComparison.Ordinal))).IsRefused("(key) has no material for environment (staging)! Available: production");
        (await manager.PostAsync(Jwks + "parse-from-key", body.Replace("@", "nowhere", StringComparison.Ordinal))).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        (await manager.PostAsync(Jwks + "parse-from-key", body.Replace("@", "", StringComparison.Ordinal))).IsRefused("environmentName value can not be empty!");
    }

    [Theory]
    [InlineData("", false, false)]
    [InlineData("?jwkUpdateAction=NULLIFY", false, false)]
    [InlineData("?jwkUpdateAction=UPDATE&updateScope=SAME_PROJECT", true, true)]
    [InlineData("?jwkUpdateAction=UPDATE&updateScope=ALL_PROJECTS", true, true)]
    public async Task An_updated_key_cuts_the_link_unless_the_jwk_shall_follow(string query, bool linked, bool renewed)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await KeyAsync(manager, Samples.Rsa.ExportPkcs8PrivateKeyPem(), "PRIVATE_KEY");
        await ParseAsync(manager, "key", "keyName", "key");
        var before = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        using var other = RSA.Create(2048);

        (await manager.PutAsync(Keys + "key/" + query, Key(other.ExportPkcs8PrivateKeyPem(), "PRIVATE_KEY"))).IsOk();

        var after = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Equal(linked ? before["sourceId"]!.ToString() : null, after["sourceId"]?.ToString());
        Assert.Equal(Modulus(renewed ? other : Samples.Rsa), after["rsa"]!["n"]!.ToString());
        Assert.Equal(before["kid"]!.ToString(), after["kid"]!.ToString());
        Assert.Equal(after["kid"]!.ToString(), (await manager.GetAsync(Jwks + "jwk/export-file/"))["keys"][0]!["kid"]!.ToString());
    }

    [Fact]
    public async Task A_jwk_follows_a_certificate_to_its_successor()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await CertificateAsync(manager, HttpMethod.Post, Certificates, Samples.Pem);
        await ParseAsync(manager, "certificate", "certificateName", "certificate");
        using var key = RSA.Create(2048);
        using var renewed = Samples.SelfSigned("CN=new", key);

        (await CertificateAsync(manager, HttpMethod.Put, Certificates + "certificate/?jwkUpdateAction=UPDATE", renewed.ExportCertificatePem())).IsOk();
        var jwk = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Equal(Modulus(key), jwk["rsa"]!["n"]!.ToString());

        // Still linked: the next change finds it again.
        (await CertificateAsync(manager, HttpMethod.Put, Certificates + "certificate/", Samples.Pem)).IsOk();
        Assert.Null((await manager.GetAsync(Jwks + "jwk/")).OnlyItem["sourceId"]);
    }

    [Fact]
    public async Task A_jwk_that_can_not_follow_loses_its_link()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await KeyAsync(manager, Samples.Rsa.ExportPkcs8PrivateKeyPem(), "PRIVATE_KEY");
        await ParseAsync(manager, "key", "keyName", "key");
        (await manager.PutAsync(Keys + "key/?jwkUpdateAction=UPDATE", """{"cryptoKeyInfoEnvironmentList":[]}""")).IsOk();
        var jwk = (await manager.GetAsync(Jwks + "jwk/")).OnlyItem;
        Assert.Null(jwk["sourceId"]);
        Assert.Equal(Modulus(Samples.Rsa), jwk["rsa"]!["n"]!.ToString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?jwkDeleteAction=NULLIFY", true)]
    [InlineData("?jwkDeleteAction=DELETE", false)]
    public async Task A_deletion_keeps_or_takes_the_jwks(string query, bool kept)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await UploadKeystoreAsync(manager, Samples.Password);
        await ParseAsync(manager, "keystore", "keyStoreName", "keystore", "any");
        await manager.PostAsync(Jwks + "generate", """{"name":"other","type":"OCT","oct":{"keySize":128}}""");

        (await manager.DeleteAsync(Keystores + "keystore/" + query)).IsOk();

        Assert.Equal(kept ? ["jwk", "other"] : ["other"], (await manager.GetAsync(Jwks)).Column("name"));
        Assert.All((await manager.GetAsync(Jwks)).Json["resultList"]!.AsArray(), jwk => Assert.Null(jwk!["sourceId"]));
    }

    private static Task<Reply> ParseAsync(ManagerUnderTest manager, string source, string member, string name, string? alias = null, string jwk = "jwk", string algorithm = "RS256")
        => manager.PostAsync(Jwks + "parse-from-" + source, new JsonObject
        {
            ["name"] = jwk, [member] = name, ["aliasName"] = alias, ["environmentName"] = "production", ["useType"] = "SIGNATURE", ["algorithm"] = algorithm,
        }.ToJsonString());

    private static Task<Reply> KeyAsync(ManagerUnderTest manager, string content, string type) => manager.PostAsync(Keys, Key(content, type));

    private static string Key(string content, string type) => new JsonObject
    {
        ["name"] = "key", ["keyType"] = type, ["algorithm"] = "AES",
        ["cryptoKeyInfoEnvironmentList"] = new JsonArray(new JsonObject { ["environmentName"] = "production", ["content"] = content }),
    }.ToJsonString();

    private static Task<Reply> UploadKeystoreAsync(ManagerUnderTest manager, string password, params (string, string)[] texts)
        => manager.UploadAsync(Keystores + "import-file/", "keystoreFile", "a.p12", Samples.Pkcs12, [("keystoreName", "keystore"), ("password", password), ("environmentList", "production"), .. texts]);

    private static Task<Reply> CertificateAsync(ManagerUnderTest manager, HttpMethod method, string path, string pem) => manager.UploadAsync(
        method, path, "pemEncodedFile", "c.pem", Samples.Bytes(pem), ("certificateName", "certificate"), ("alias", "alias"), ("certificateDescription", "d"), ("environmentList", "production"));

    private static string Modulus(RSA key) => Base64Url.EncodeToString(key.ExportParameters(false).Modulus);
}
