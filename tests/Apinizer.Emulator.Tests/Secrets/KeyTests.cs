
namespace Apinizer.Emulator.Tests.Secrets;

public sealed class KeyTests
{
    private const string Path = ManagerUnderTest.Project + "keys/";

    [Fact]
    public async Task A_key_is_read_without_its_content()
    {
        await using var manager = await ManagerUnderTest.StartAsync();

        Assert.Equal(["production"], (await manager.PostAsync(Path, Key("aes", "SECRET_KEY", "c2VjcmV0", "AES"))).Deployed());

        var read = (await manager.GetAsync(Path)).IsOk();
        Assert.Equal(["id", "name", "description", "projectId", "keyType", "algorithm", "cryptoKeyInfoEnvironmentList"], read.OnlyItem.AsObject().Select(member => member.Key));
        Assert.Equal("""[{"environmentName":"production","alias":"main","source":null}]""", read.OnlyItem["cryptoKeyInfoEnvironmentList"]!.ToJsonString());
        Assert.DoesNotContain("c2VjcmV0", read.Text, StringComparison.Ordinal);
        Assert.Equal(read.Text, (await manager.GetAsync(Path + "aes/")).Text);
        (await manager.PostAsync(Path, Key("aes", "SECRET_KEY", "c2VjcmV0", "AES"))).IsRefused("Key (name: aes) is already exist! Try update operation if want to change its value.");
    }

    [Fact]
    public async Task A_secret_key_needs_an_algorithm_and_the_others_have_none()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        const string required = "algorithm is required for SECRET_KEY! Supported values: AES, DES, DESede, RSA";

        (await manager.PostAsync(Path, Key("a", "SECRET_KEY", "c2VjcmV0"))).IsRefused(required);
        (await manager.PostAsync(Path, Key("a", "PRIVATE_KEY", Samples.Base64(Pem), "RSA"))).IsOk();
        Assert.Null((await manager.GetAsync(Path + "a/")).OnlyItem["algorithm"]);
        (await manager.PutAsync(Path + "a/", """{"keyType":"SECRET_KEY"}""")).IsRefused(required);
        (await manager.PutAsync(Path + "a/", """{"keyType":"SECRET_KEY","algorithm":"desede"}""")).IsRefused("JSON parse error: algorithm must be one of AES, DES, DESede, RSA!");
        (await manager.PutAsync(Path + "a/", """{"keyType":"SECRET_KEY","algorithm":"DESede"}""")).IsOk();
        (await manager.PutAsync(Path + "a/", """{"description":"Same algorithm"}""")).IsOk();
        Assert.Equal("DESede", (await manager.GetAsync(Path + "a/")).OnlyItem["algorithm"]!.ToString());
    }

    [Fact]
    public async Task Pem_is_stored_as_pem_and_a_secret_as_it_came()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, Key("encoded", "PRIVATE_KEY", Samples.Base64(Pem)))).IsOk();
        (await manager.PostAsync(Path, Key("raw", "PRIVATE_KEY", Pem.ReplaceLineEndings("\\n")))).IsOk();
        (await manager.PostAsync(Path, Key("secret", "SECRET_KEY", "c2VjcmV0", "AES"))).IsOk();
        (await manager.PostAsync(Path, Key("bad", "PUBLIC_KEY", "neither, nor")))
            .IsRefused("Key content is neither PEM nor valid Base64 for key type PUBLIC_KEY! Send the PEM content Base64-encoded.");

        Assert.Equal(Pem, await DownloadAsync("encoded"));
        Assert.Equal(Pem.ReplaceLineEndings("\n"), await DownloadAsync("raw"));
        Assert.Equal("c2VjcmV0", await DownloadAsync("secret"));

        async Task<string> DownloadAsync(string name)
        {
            var file = (await manager.GetAsync(Path + name + "/export-file/?environmentName=production")).IsOk();
            Assert.Equal("application/x-pem-file", file.Headers.ContentType!.MediaType);
            Assert.Equal($"{name}-production.pem", file.FileName());
            return file.Text;
        }
    }

    [Theory]
    [InlineData("PRIVATE_KEY", "")]
    [InlineData("SECRET_KEY", "aes")]
    public async Task An_uploaded_key_comes_back_byte_for_byte(string type, string algorithm)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        byte[] file = type == "SECRET_KEY" ? [0, 1, 254, 255] : Samples.Bytes(Samples.Base64(Pem));

        (await UploadAsync(manager, "a.key", file, ("keyType", type), ("algorithm", algorithm), ("environmentList", "production"))).IsOk();

        var download = await manager.GetAsync(Path + "signing/export-file/?environmentName=production");
        Assert.Equal(file, download.Body);
        Assert.Equal("signing-production.key", download.FileName());
        Assert.Equal(algorithm.Length == 0 ? null : "AES", (await manager.GetAsync(Path + "signing/")).OnlyItem["algorithm"]?.ToString());

        var archive = (await manager.GetAsync(Path + "signing/export-file/")).IsOk();
        Assert.Equal("signing-keys.zip", archive.FileName());
        Assert.Equal("application/octet-stream", archive.Headers.ContentType!.MediaType);
        (await manager.PutAsync(Path + "signing/", """{"cryptoKeyInfoEnvironmentList":[]}""")).IsOk();
        (await UploadAsync(manager, "b.zip", archive.Body, ("keyType", type), ("override", "true"))).IsOk();
        Assert.Equal(file, (await manager.GetAsync(Path + "signing/export-file/?environmentName=production")).Body);
    }

    [Fact]
    public async Task What_is_wrong_with_an_upload_is_named()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (string, string)[] there = [("environmentList", "production")];
        var pem = Samples.Bytes(Pem);
        (await UploadAsync(manager, "a.pem", pem, there)).IsRefused("keyType value can not be empty!");
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "RSA"), .. there])).IsRefused("Unknown keyType (RSA)! Supported values: SECRET_KEY, PRIVATE_KEY, PUBLIC_KEY");
        (await UploadAsync(manager, "a.pem", pem, ("keyType", "PRIVATE_KEY"))).IsRefused("environmentList value can not be empty!");
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "SECRET_KEY"), .. there])).IsRefused("algorithm is required for SECRET_KEY! Supported values: AES, DES, DESede, RSA");
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "SECRET_KEY"), ("algorithm", "foo"), .. there])).IsRefused("Unknown algorithm (foo)! Supported values: AES, DES, DESede, RSA");
        (await UploadAsync(manager, "a.pem", Samples.Bytes("no key!"), [("keyType", "PRIVATE_KEY"), .. there]))
            .IsRefused("Key content is neither PEM nor valid Base64 for key type PRIVATE_KEY! Send the PEM content Base64-encoded.");
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "PRIVATE_KEY"), ("override", "maybe"), .. there])).IsRefused("override must be true or false!");
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "PRIVATE_KEY"), .. there])).IsOk();
        (await UploadAsync(manager, "a.pem", pem, [("keyType", "PRIVATE_KEY"), .. there])).IsRefused("Key (name: signing) is already exist! Send override=true to update it.");
    }

    private static string Pem { get; } = Samples.Rsa.ExportPkcs8PrivateKeyPem();

    private static Task<Reply> UploadAsync(ManagerUnderTest manager, string fileName, byte[] file, params (string, string)[] texts)
        => manager.UploadAsync(Path + "import-file/", "keyFile", fileName, file, [("keyName", "signing"), .. texts]);

    private static string Key(string name, string type, string content, string? algorithm = null) => $$"""
        {"name":"{{name}}","keyType":"{{type}}"{{(algorithm is null ? "" : $",\"algorithm\":\"{algorithm}\"")}},
         "cryptoKeyInfoEnvironmentList":[{"environmentName":"production","content":"{{content}}","alias":"main"}]}
        """;
}
