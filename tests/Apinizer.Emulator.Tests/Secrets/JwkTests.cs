using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class JwkTests
{
    private const string Path = ManagerUnderTest.Project + "jwks/";

    [Fact]
    public async Task A_generated_rsa_key_signs()
    {
        await using var manager = await ManagerUnderTest.StartAsync();

        Assert.Equal(["production", "staging"], (await GenerateAsync(manager, "RSA", """{"keySize":2048,"algorithm":"RSA384"}""", kid: "k1")).Deployed());

        var key = await ExportAsync(manager);
        Assert.Equal(["kty", "n", "e", "d", "p", "q", "dp", "dq", "qi", "kid", "use", "alg"], key.Select(member => member.Key));
        Assert.Equal("RSA k1 sig RS384", $"{key["kty"]} {key["kid"]} {key["use"]} {key["alg"]}");
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e"), D = Bytes(key, "d"), P = Bytes(key, "p"), Q = Bytes(key, "q"), DP = Bytes(key, "dp"), DQ = Bytes(key, "dq"), InverseQ = Bytes(key, "qi"),
        });
        Assert.Equal(2048, rsa.KeySize);
        var published = (await manager.GetAsync(Path + "new/export-file/?publicOnly=true"))["keys"][0]!.AsObject();
        Assert.Equal(["kty", "n", "e", "kid", "use", "alg"], published.Select(member => member.Key));
        var signature = rsa.SignData("text"u8, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);
        Assert.True(rsa.VerifyData("text"u8, signature, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1));
    }

    [Theory]
    [InlineData("P256", "P-256", 32)]
    [InlineData("P384", "P-384", 48)]
    [InlineData("P521", "P-521", 66)]
    [InlineData("SECP256K1", "secp256k1", 32)]
    public async Task A_generated_ec_key_is_on_its_curve(string curve, string name, int size)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await GenerateAsync(manager, "EC", $$"""{"curveType":"{{curve}}"}""")).IsOk();
        var key = await ExportAsync(manager);
        Assert.Equal($"EC {name}", $"{key["kty"]} {key["crv"]}");
        Assert.All(["x", "y", "d"], member => Assert.Equal(size, Bytes(key, member).Length));
    }

    [Theory]
    [InlineData(128, "HS256", null, "HS256 sig")]
    [InlineData(192, "PBES2_HS384_A192KW", "ENCRYPTION", "PBES2-HS384+A192KW enc")]
    [InlineData(256, "DIR", "ENCRYPTION", "dir enc")]
    public async Task A_generated_symmetric_key_has_its_size(int size, string algorithm, string? use, string expected)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await GenerateAsync(manager, "OCT", $$"""{"keySize":{{size}},"algorithm":"{{algorithm}}","keyUseType":{{(use is null ? "null" : $"\"{use}\"")}}}""")).IsOk();
        var key = await ExportAsync(manager);
        Assert.Equal("oct", key["kty"]!.ToString());
        Assert.Equal(size / 8, Bytes(key, "k").Length);
        Assert.Equal(expected, $"{key["alg"]} {key["use"]}");
        (await manager.GetAsync(Path + "new/export-file/?publicOnly=true")).IsRefused("JWK (name: new) carries no key material to export!");
    }

    [Theory]
    [InlineData("ED25519", "Ed25519")]
    [InlineData("X25519", "X25519")]
    public async Task A_generated_okp_key_has_both_halves(string curve, string name)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await GenerateAsync(manager, "OKP", $$"""{"curveType":"{{curve}}"}""")).IsOk();
        var key = await ExportAsync(manager);
        Assert.Equal($"OKP {name}", $"{key["kty"]} {key["crv"]}");
        Assert.All(["x", "d"], member => Assert.Equal(32, Bytes(key, member).Length));
    }

    [Theory]
    [InlineData("RSA", """{"keySize":1024}""", "keySize must be one of 2048, 3072, 4096!")]
    [InlineData("RSA", "{}", "keySize value can not be empty!")]
    [InlineData("RSA", null, "rsa value can not be empty!")]
    [InlineData("OCT", """{"keySize":512}""", "keySize must be one of 128, 192, 256!")]
    [InlineData("EC", """{"curveType":"P256","algorithm":"ES384"}""", "algorithm (ES384) does not fit the curve P256!")]
    [InlineData("OKP", """{"curveType":"X25519","algorithm":"EdDSA"}""", "algorithm (EdDSA) does not fit the curve X25519!")]
    [InlineData("OKP", """{"curveType":"ED448"}""", "JSON parse error: okp.curveType must be one of ED25519, X25519!")]
    [InlineData("EC", """{"curveType":"P256","algorithm":"HS256"}""", "algorithm (HS256) does not fit a key of type EC for SIGNATURE! Supported values: ES256, ES384, ES512, ES256K")]
    public async Task What_does_not_go_together_is_refused(string type, string? parameters, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await GenerateAsync(manager, type, parameters)).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("jwks", "MyProject"));
    }

    [Theory]
    [InlineData(null, "1772366400")]
    [InlineData("TIMESTAMP", "1772366400")]
    [InlineData("ISO_DATE", "2026-03-01T12:00:00Z")]
    [InlineData("NONE", null)]
    public async Task A_key_without_an_id_gets_one(string? type, string? expected)
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.TimeProvider = new ManualTime());
        (await GenerateAsync(manager, "OCT", $$"""{"keySize":128,"keyIdType":{{(type is null ? "null" : $"\"{type}\"")}}}""")).IsOk();
        Assert.Equal(expected, (await manager.GetAsync(Path)).OnlyItem["kid"]?.ToString());
        Assert.Equal(expected, (await ExportAsync(manager))["kid"]?.ToString());
    }

    [Fact]
    public async Task An_id_may_be_the_thumbprint_of_the_key()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await GenerateAsync(manager, "EC", """{"curveType":"P256","keyIdType":"SHA256"}""")).IsOk();
        var key = await ExportAsync(manager);
        var canonical = $$"""{"crv":"P-256","kty":"EC","x":"{{key["x"]}}","y":"{{key["y"]}}"}""";
        Assert.Equal(Base64Url.EncodeToString(SHA256.HashData(Samples.Bytes(canonical))), key["kid"]!.ToString());
    }

    [Fact]
    public async Task The_list_hides_the_key_and_a_single_read_shows_it()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await GenerateAsync(manager, "EC", """{"curveType":"P256"}""", kid: "k1");

        var list = (await manager.GetAsync(Path)).IsOk();
        Assert.Equal(["name", "description", "projectId", "sourceType", "sourceId", "sourceUrl", "type", "kid"], list.OnlyItem.AsObject().Select(member => member.Key));
        Assert.Equal("GENERATE EC k1", $"{list.OnlyItem["sourceType"]} {list.OnlyItem["type"]} {list.OnlyItem["kid"]}");
        var get = (await manager.GetAsync(Path + "new/")).IsOk();
        Assert.True(get["success"].GetValue<bool>());
        Assert.Equal(["crv", "x", "y", "d"], get.OnlyItem["ec"]!.AsObject().Select(member => member.Key));

        var file = (await manager.GetAsync(Path + "new/export-file/?publicOnly=true")).IsOk();
        Assert.Equal("new-public.json", file.FileName());
        Assert.Equal("application/json", file.Headers.ContentType!.MediaType);
        Assert.Equal(["kty", "crv", "x", "y", "kid", "use"], file["keys"][0]!.AsObject().Select(member => member.Key));
        Assert.Equal("new.json", (await manager.GetAsync(Path + "new/export-file/")).FileName());
    }

    [Fact]
    public async Task Names_are_unique_and_an_update_detaches()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.AddSpecification("https://keys.test/jwks", Set));
        (await PostAsync(manager, "parse-from-url", """{"name":"a","url":"https://keys.test/jwks","kid":"two"}""")).IsOk();
        (await GenerateAsync(manager, "OCT", """{"keySize":128}""")).IsOk();
        Assert.Equal("https://keys.test/jwks", (await manager.GetAsync(Path)).Json["resultList"]![0]!["sourceUrl"]!.ToString());

        (await GenerateAsync(manager, "OCT", """{"keySize":128}""")).IsRefused("JWK (name: new) is already exist! Try update operation if want to change its value.");
        (await manager.PutAsync(Path + "new/", """{"name":"a"}""")).IsRefused("JWK (name: a) is already exist!");
        (await manager.PutAsync(Path + "none/", """{"name":"b"}""")).IsRefused("JWK (name: none) is not found! Try create operation.");
        (await manager.PutAsync(Path + "a/", """{"name":"b","description":"Detached"}""")).IsOk();
        var read = (await manager.GetAsync(Path + "b/")).OnlyItem;
        Assert.Null(read["sourceUrl"]);
        Assert.Equal("Detached two", $"{read["description"]} {read["kid"]}");
        Assert.Equal(["production", "staging"], (await manager.DeleteAsync(Path + "b/")).Deployed());
        (await manager.DeleteAsync(Path + "b/")).IsRefused("JWK (name: b) is not found!");
    }

    [Fact]
    public async Task A_document_with_several_keys_needs_the_id_of_one()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await PasteAsync(manager, "a", Set)).IsRefused("kid is required, since the document is a JWK Set with more than one key!");
        (await PasteAsync(manager, "a", Set, "three")).IsRefused("The document holds no key with kid (three)!");
        (await PasteAsync(manager, "a", "[]")).IsRefused("The document is not a valid JWK or JWK Set!");
        (await PasteAsync(manager, "a", "{")).IsRefused("The document is not a valid JWK or JWK Set!");
        (await PasteAsync(manager, "a", """{"kty":"RSA","e":"AQAB"}""")).IsRefused("The document is not a valid JWK or JWK Set!");
        (await PasteAsync(manager, "a", Set, "two")).IsOk();
        (await PasteAsync(manager, "b", """{"kty":"oct","k":"c2VjcmV0"}""", "mine")).IsOk();
        Assert.Equal(["EC two", "OCT mine"], (await manager.GetAsync(Path)).Json["resultList"]!.AsArray().Select(jwk => $"{jwk!["type"]} {jwk["kid"]}"));
        Assert.Equal("c2VjcmV0", (await manager.GetAsync(Path + "b/")).OnlyItem["oct"]!["k"]!.ToString());
    }

    [Fact]
    public async Task A_file_is_read_like_the_clipboard()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await ImportAsync(manager, ("jwkName", "a"))).IsRefused("kid value can not be empty!");
        (await ImportAsync(manager, ("kid", "one"))).IsRefused("jwkName value can not be empty!");
        (await manager.UploadAsync(Path + "import-file/", "jwkFile", "jwks.json", [], ("jwkName", "a"), ("kid", "one"))).IsRefused("jwkFile value can not be empty!");
        Assert.Equal("""{"status":"SUCCESS"}""", (await ImportAsync(manager, ("jwkName", "a"), ("kid", "one"), ("jwkDescription", "Theirs"))).IsOk().Text);
        (await ImportAsync(manager, ("jwkName", "a"), ("kid", "one"))).IsRefused("JWK (name: a) is already exist!");
        Assert.Equal("COPY_PASTE Theirs RSA", (await manager.GetAsync(Path)).OnlyItem is var jwk ? $"{jwk["sourceType"]} {jwk["description"]} {jwk["type"]}" : null);

        manager.Emulator.FailDeployments("staging", "Connection refused");
        var failed = await ImportAsync(manager, ("jwkName", "b"), ("kid", "two"));
        Assert.Equal("JWK was saved successfully but deployment to environments failed. Details: staging: Connection refused", failed.IsOk()["resultMessage"].ToString());

        static Task<Reply> ImportAsync(ManagerUnderTest manager, params (string, string)[] texts) => manager.UploadAsync(Path + "import-file/", "jwkFile", "jwks.json", Samples.Bytes(Set), texts);
    }

    [Fact]
    public async Task An_address_has_the_given_document_or_a_made_up_key()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.AddSpecification("https://keys.test/jwks", Set));
        (await manager.PostAsync(Path, """{"name":"a","sourceType":"URL"}""")).IsRefused("URL is required for URL source type!");
        (await manager.PostAsync(Path, """{"name":"a","sourceType":"URL","url":"https://keys.test/jwks","kid":"one","urlOptionSizeLimit":10}""")).IsRefused("The document at https://keys.test/jwks is larger than 10 bytes!");
        (await manager.PostAsync(Path, """{"name":"a","sourceType":"URL","url":"https://keys.test/jwks","kid":"one"}""")).IsOk();
        (await manager.PostAsync(Path, """{"name":"b","sourceType":"URL","url":"https://other.test/","kid":"x"}""")).IsOk();
        Assert.Equal(["one", "x"], (await manager.GetAsync(Path)).Column("kid"));
        Assert.Null((await manager.GetAsync(Path + "b/")).OnlyItem["rsa"]!["d"]);
    }

    [Theory]
    [InlineData("""{"sourceType":"URL"}""", "JWK name can not be empty!")]
    [InlineData("""{"name":"a"}""", "Source type is required!")]
    [InlineData("""{"name":"a","sourceType":"GENERATE"}""", "JSON parse error: sourceType must be one of URL, COPY_PASTE, CERTIFICATE, PUBLIC_KEY, PRIVATE_KEY, KEYSTORE!")]
    [InlineData("""{"name":"a","sourceType":"CERTIFICATE","certificateName":"c","environmentName":"production","useType":"SIGNATURE"}""", "Algorithm is required for CERTIFICATE source type!")]
    [InlineData("""{"name":"a","sourceType":"CERTIFICATE","certificateName":"c","environmentName":"production","useType":"SIGNATURE","algorithm":"RS256"}""", "Certificate (name: c) is not found!")]
    [InlineData("""{"name":"a","sourceType":"KEYSTORE","keyStoreName":"k","environmentName":"production","useType":"SIGNATURE","algorithm":"RS256"}""", "Alias name is required for KEYSTORE source type!")]
    public async Task Each_source_needs_its_members(string body, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, body)).IsRefused(message);
    }

    private const string Set = """{"keys":[{"kty":"RSA","kid":"one","n":"AQAB","e":"AQAB"},{"kty":"EC","kid":"two","crv":"P-256","x":"AA","y":"AA"}]}""";

    private static Task<Reply> PostAsync(ManagerUnderTest manager, string operation, string body) => manager.PostAsync(Path + operation, body);

    private static Task<Reply> GenerateAsync(ManagerUnderTest manager, string type, string? parameters, string? kid = null)
    {
        var body = new JsonObject { ["name"] = "new", ["type"] = type, ["kid"] = kid };
        body[type.ToLowerInvariant()] = parameters is null ? null : JsonNode.Parse(parameters);
        return PostAsync(manager, "generate", body.ToJsonString());
    }

    private static Task<Reply> PasteAsync(ManagerUnderTest manager, string name, string document, string? kid = null)
        => PostAsync(manager, "parse-from-clipboard", new JsonObject { ["name"] = name, ["jwkStr"] = document, ["kid"] = kid }.ToJsonString());

    private static async Task<JsonObject> ExportAsync(ManagerUnderTest manager) => (await manager.GetAsync(Path + "new/export-file/")).IsOk()["keys"].AsArray().Single()!.AsObject();

    private static byte[] Bytes(JsonObject key, string member) => Base64Url.DecodeFromChars(key[member]!.ToString());
}
