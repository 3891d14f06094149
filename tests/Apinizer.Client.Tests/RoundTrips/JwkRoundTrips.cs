using System.Text.Json;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class JwkRoundTrips
{
    private const string Path = "/apiops/projects/shop/jwks/";

    private const string Listed = """
        {"name":"signing","description":"Signs tokens","projectId":"66f0","sourceType":"KEYSTORE","sourceId":"77a1","sourceUrl":"https://idp.example/jwks","type":"RSA","kid":"k1"}
        """;

    private const string Times = "\"notBeforeTime\":\"2026-02-03T04:05:06.007Z\",\"expirationTime\":\"2027-02-03T04:05:06.007Z\"";

    private static readonly DateTimeOffset Start = new(2026, 2, 3, 4, 5, 6, 7, TimeSpan.Zero);

    [Fact, RoundTrip("jwks.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.Jwks.ListAsync("shop", ct), Listed, """{"name":"made","sourceType":"GENERATE","type":"OKP"}""");

    [Theory, RoundTrip("jwks.get")]
    [InlineData($$"""
        "rsa":{"keySize":3072,"keyUseType":"SIGNATURE","keyIdType":"SHA256",{{Times}},"algorithm":"RSA256",
            "n":"n1","e":"AQAB","d":"d1","p":"p1","q":"q1","dp":"dp1","dq":"dq1","qi":"qi1","oth":[{"r":"r1","d":"d2","t":"t1"}]}
        """)]
    [InlineData($$"""
        "ec":{"curveType":"SECP256K1","keyUseType":"SIGNATURE","keyIdType":"NONE",{{Times}},"algorithm":"ES256K","crv":"secp256k1","x":"x1","y":"y1","d":"d1"}
        """)]
    [InlineData($$"""
        "oct":{"keySize":256,"keyUseType":"ENCRYPTION","keyIdType":"SHA1",{{Times}},"algorithm":"PBES2_HS256_A128KW","passwordSaltLength":16,"passwordIterationCount":5000,"k":"k1"}
        """)]
    [InlineData($$"""
        "okp":{"curveType":"X25519","keyUseType":"ENCRYPTION","keyIdType":"ISO_DATE",{{Times}},"algorithm":"ECDH_1PU_A256KW","crv":"X25519","x":"x1","d":"d1"}
        """)]
    public Task Get(string material)
        => RoundTrip.ItemAsync($"GET {Path}signing/", (client, ct) => client.Jwks.GetAsync("shop", "signing", ct), $"{Listed.TrimEnd()[..^1]},{material}}}");

    [Fact]
    public async Task Private_parts_of_what_is_read_show_nowhere()
    {
        const string Private = """
            "d":"hidden","p":"hidden","q":"hidden","dp":"hidden","dq":"hidden","qi":"hidden","oth":[{"r":"hidden","d":"hidden","t":"hidden"}]
            """;
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.List(
            $$"""{"name":"a","rsa":{"n":"shown",{{Private}},"key":{"d":"hidden"} },"ec":{"d":"hidden"},"oct":{"k":"hidden"},"okp":{"d":"hidden"} }"""));
        using var client = server.Connect();

        var jwk = await client.Jwks.GetAsync("shop", "a", TestContext.Current.CancellationToken);

        Assert.Equal("hidden", jwk.Oct!.K!.Reveal());
        Assert.All(
            [jwk.ToString(), JsonSerializer.Serialize(jwk, JsonSerializerOptions.Web), JsonSerializer.Serialize(jwk, ApinizerJson.Redacted)],
            text =>
            {
                Assert.Contains("shown", text, StringComparison.Ordinal);
                Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
            });
    }

    [Theory, RoundTrip("jwks.create")]
    [MemberData(nameof(Sources))]
    public Task Create(JwkInput jwk, string body) => RoundTrip.DeployedAsync($"POST {Path}", (client, ct) => client.Jwks.CreateAsync("shop", jwk, ct), body);

    public static TheoryData<JwkInput, string> Sources => new()
    {
        {
            new()
            {
                Name = "a", Description = "The partner's", SourceType = JwkSourceType.Url, Url = "https://idp.example/jwks", UrlOptionConnectTimeout = 1000, UrlOptionReadTimeout = 2000, UrlOptionSizeLimit = 4096,
                Kid = "k1",
            },
            """
            {"name":"a","description":"The partner's","sourceType":"URL","url":"https://idp.example/jwks","urlOptionConnectTimeout":1000,"urlOptionReadTimeout":2000,"urlOptionSizeLimit":4096,
             "kid":"k1"}
            """
        },
        { new() { Name = "a", SourceType = JwkSourceType.CopyPaste, JwkStr = """{"kty":"oct"}""" }, """{"name":"a","sourceType":"COPY_PASTE","jwkStr":"{\"kty\":\"oct\"}"}""" },
        {
            new() { Name = "a", SourceType = JwkSourceType.Certificate, CertificateName = "bank", EnvironmentName = "blue", UseType = JwkKeyUseType.Encryption, Algorithm = JwkAlgorithm.EcdhEsA128Kw },
            """{"name":"a","sourceType":"CERTIFICATE","certificateName":"bank","environmentName":"blue","useType":"ENCRYPTION","algorithm":"ECDH-ES+A128KW"}"""
        },
        {
            new() { Name = "a", SourceType = JwkSourceType.PrivateKey, KeyName = "pair", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Rs256 },
            """{"name":"a","sourceType":"PRIVATE_KEY","keyName":"pair","environmentName":"blue","useType":"SIGNATURE","algorithm":"RS256"}"""
        },
        {
            new()
            {
                Name = "a", SourceType = JwkSourceType.Keystore, KeyStoreName = "partner", AliasName = "bank", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.EdDsa,
            },
            """{"name":"a","sourceType":"KEYSTORE","keyStoreName":"partner","aliasName":"bank","environmentName":"blue","useType":"SIGNATURE","algorithm":"EdDSA"}"""
        },
    };

    [Fact, RoundTrip("jwks.update")]
    public Task Update() => RoundTrip.DeployedAsync(
        $"PUT {Path}signing/",
        (client, ct) => client.Jwks.UpdateAsync("shop", "signing", new() { Name = "tokens", Description = "Signs all tokens" }, ct),
        """{"name":"tokens","description":"Signs all tokens"}""");

    [Fact, RoundTrip("jwks.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}signing/", (client, ct) => client.Jwks.DeleteAsync("shop", "signing", ct));

    [Theory, RoundTrip("jwks.generate")]
    [MemberData(nameof(Generated))]
    public Task Generate(JwkGenerateInput jwk, string body) => RoundTrip.DeployedAsync($"POST {Path}generate", (client, ct) => client.Jwks.GenerateAsync("shop", jwk, ct), body);

    public static TheoryData<JwkGenerateInput, string> Generated => new()
    {
        {
            new()
            {
                Name = "a",
                Description = "Signs tokens",
                Kid = "k1",
                Rsa = new()
                {
                    KeySize = 3072, KeyUseType = JwkKeyUseType.Signature, Algorithm = RsaJwkAlgorithm.Rsa256, KeyIdType = JwkKeyIdType.Sha256, NotBeforeTime = Start, ExpirationTime = Start.AddYears(1),
                },
            },
            $$"""{"name":"a","description":"Signs tokens","type":"RSA","kid":"k1","rsa":{"keySize":3072,"keyUseType":"SIGNATURE","algorithm":"RSA256","keyIdType":"SHA256",{{Times}} } }"""
        },
        {
            new() { Name = "a", Ec = new() { CurveType = EcCurveType.P384, KeyUseType = JwkKeyUseType.Encryption, Algorithm = EcJwkAlgorithm.EcdhEsA256Kw } },
            """{"name":"a","type":"EC","ec":{"curveType":"P384","keyUseType":"ENCRYPTION","algorithm":"ECDH_ES_A256KW"}}"""
        },
        {
            new() { Name = "a", Oct = new() { KeySize = 256, Algorithm = OctJwkAlgorithm.Pbes2Hs512A256Kw, PasswordSaltLength = 16, PasswordIterationCount = 5000 } },
            """{"name":"a","type":"OCT","oct":{"keySize":256,"algorithm":"PBES2_HS512_A256KW","passwordSaltLength":16,"passwordIterationCount":5000}}"""
        },
        {
            new() { Name = "a", Type = JwkType.Okp, Okp = new() { CurveType = OkpCurveType.Ed25519, Algorithm = OkpJwkAlgorithm.EdDsa } },
            """{"name":"a","type":"OKP","okp":{"curveType":"ED25519","algorithm":"EdDSA"}}"""
        },
    };

    [Fact, RoundTrip("jwks.parseFromUrl")]
    public Task CreateFromUrl() => RoundTrip.DeployedAsync(
        $"POST {Path}parse-from-url",
        (client, ct) => client.Jwks.CreateFromUrlAsync(
            "shop",
            new() { Name = "a", Description = "b", Url = "https://idp.example/jwks", UrlOptionConnectTimeout = 1000, UrlOptionReadTimeout = 2000, UrlOptionSizeLimit = 4096, Kid = "k1" },
            ct),
        """{"name":"a","description":"b","url":"https://idp.example/jwks","urlOptionConnectTimeout":1000,"urlOptionReadTimeout":2000,"urlOptionSizeLimit":4096,"kid":"k1"}""");

    [Fact, RoundTrip("jwks.parseFromClipboard")]
    public Task CreateFromClipboard() => RoundTrip.DeployedAsync(
        $"POST {Path}parse-from-clipboard",
        (client, ct) => client.Jwks.CreateFromClipboardAsync("shop", new() { Name = "a", Description = "b", JwkStr = """{"kty":"oct"}""", Kid = "k1" }, ct),
        """{"name":"a","description":"b","jwkStr":"{\"kty\":\"oct\"}","kid":"k1"}""");

    [Fact, RoundTrip("jwks.parseFromCertificate")]
    public Task CreateFromCertificate() => RoundTrip.DeployedAsync(
        $"POST {Path}parse-from-certificate",
        (client, ct) => client.Jwks.CreateFromCertificateAsync(
            "shop", new() { Name = "a", Description = "b", CertificateName = "bank", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Es256K }, ct),
        """{"name":"a","description":"b","certificateName":"bank","environmentName":"blue","useType":"SIGNATURE","algorithm":"ES256K"}""");

    [Fact, RoundTrip("jwks.parseFromKey")]
    public Task CreateFromKey() => RoundTrip.DeployedAsync(
        $"POST {Path}parse-from-key",
        (client, ct) => client.Jwks.CreateFromKeyAsync(
            "shop", new() { Name = "a", Description = "b", KeyName = "pair", EnvironmentName = "blue", UseType = JwkKeyUseType.Encryption, Algorithm = JwkAlgorithm.RsaOaep256 }, ct),
        """{"name":"a","description":"b","keyName":"pair","environmentName":"blue","useType":"ENCRYPTION","algorithm":"RSA-OAEP-256"}""");

    [Fact, RoundTrip("jwks.parseFromKeystore")]
    public Task CreateFromKeystore() => RoundTrip.DeployedAsync(
        $"POST {Path}parse-from-keystore",
        (client, ct) => client.Jwks.CreateFromKeystoreAsync(
            "shop",
            new() { Name = "a", Description = "b", KeyStoreName = "partner", EnvironmentName = "blue", AliasName = "bank", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Ps512 },
            ct),
        """{"name":"a","description":"b","keyStoreName":"partner","environmentName":"blue","aliasName":"bank","useType":"SIGNATURE","algorithm":"PS512"}""");

    [Fact, RoundTrip("jwks.exportFile")]
    public Task ExportFile()
        => RoundTrip.DownloadAsync($"GET {Path}signing/export-file/?publicOnly=true", (client, ct) => client.Jwks.ExportFileAsync("shop", "signing", JwkExportContent.PublicKey, ct));

    [Fact]
    public async Task ExportFile_is_the_set_of_keys_itself()
    {
        const string Set = """{"keys":[{"kty":"RSA","n":"n1","d":"d1"}]}""";
        await using var server = await ScriptedServer.AnswerJsonAsync(Set);
        using var client = server.Connect();

        using var file = await client.Jwks.ExportFileAsync("shop", "signing", JwkExportContent.PrivateKey, TestContext.Current.CancellationToken);

        using var reader = new StreamReader(file.Stream);
        Assert.Equal(Set, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"{Path}signing/export-file/?publicOnly=false", server.Call.Target);
    }

    [Fact, RoundTrip("jwks.importFile")]
    public async Task ImportFile()
    {
        var (result, _) = await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            (client, ct) => client.Jwks.ImportFileAsync("shop", RoundTrip.File, new() { JwkName = "partner", Kid = "k1", JwkDescription = "The partner's, ş" }, ct),
            RoundTrip.Deployed,
            "jwkFile",
            ("jwkName", "partner"),
            ("kid", "k1"),
            ("jwkDescription", "The partner's, ş"));

        RoundTrip.AssertDeployed(result);
    }
}
