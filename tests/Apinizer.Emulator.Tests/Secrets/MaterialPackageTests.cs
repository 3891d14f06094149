using System.Text;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class MaterialPackageTests
{
    private const string Path = ManagerUnderTest.Project + "keys/";
    private const string Uncovered =
        "Replace Existing of CRYPTO_KEY_INFO 'partner' cannot proceed: the package carries no data for the target environment(s) staging, so they would keep their old material while the rest is replaced. "
        + "Send the certEnvironmentUncoveredAction parameter with either FILL_FROM_PACKAGE (write the package's data onto them) or REMOVE_FROM_TARGET (drop them from the object) and import again.";

    [Fact]
    public async Task A_plain_package_shows_its_secrets_and_is_imported_as_a_copy()
    {
        await using var manager = await StartAsync("production");
        var package = (await manager.GetAsync(Path + "partner/export/")).IsOk();
        Assert.Equal("partner.zip", package.FileName());
        var (name, document) = Assert.Single(Uploads.Unzip(package.Body));
        Assert.Equal("partner.json", name);
        Assert.Contains("b2xk", Encoding.UTF8.GetString(document), StringComparison.Ordinal);

        Assert.Equal("""{"status":"SUCCESS"}""", (await ImportAsync(manager, package.Body)).IsOk().Text);
        (await ImportAsync(manager, package.Body)).IsOk();

        Assert.Equal(["partner", "partner-imported", "partner-imported-imported"], manager.Emulator.State.Names("keys", "MyProject"));
        Assert.Equal(["production b2xk"], Stored(manager, "partner-imported"));
        Assert.Equal("partner-imported", (await manager.GetAsync(Path + "partner-imported/")).OnlyItem["name"]!.ToString());
    }

    [Fact]
    public async Task An_encrypted_package_opens_with_its_passphrase_only()
    {
        await using var manager = await StartAsync("production");
        var package = (await manager.SendAsync(HttpMethod.Get, Path + "partner/export/?encrypt=true", json: null, WithPassphrase("şifre"))).IsOk().Body;
        await manager.DeleteAsync(Path + "partner/");

        (await ImportAsync(manager, package)).IsRefused("Package is encrypted; a passphrase is required.");
        (await ImportAsync(manager, package, passphrase: "sifre")).IsRefused("Package could not be decrypted with the given passphrase.");
        (await ImportAsync(manager, package[..20], passphrase: "şifre")).IsRefused("Encrypted package could not be read.");
        Assert.Empty(manager.Emulator.State.Names("keys", "MyProject"));
        (await ImportAsync(manager, package, passphrase: "şifre")).IsOk();
        Assert.Equal(["production b2xk"], Stored(manager, "partner"));
        (await manager.GetAsync(Path + "partner/export/?encrypt=true")).IsRefused("Package encryption requested but no passphrase was supplied.");
    }

    [Fact]
    public async Task A_file_that_is_no_package_is_refused()
    {
        await using var manager = await StartAsync("production");
        var package = (await manager.GetAsync(Path + "partner/export/")).Body;
        const string noZip = "keyExportFile parameter must be in zip file format and must end with zip extension!";

        (await ImportAsync(manager, [])).IsRefused("keyExportFile value can not be empty!");
        (await ImportAsync(manager, "no zip"u8.ToArray())).IsRefused(noZip);
        (await manager.UploadAsync(Path + "import/", "keyExportFile", "partner.bin", package)).IsRefused(noZip);
        (await manager.UploadAsync(Path + "import/", "keyExportFile", "PARTNER.ZIP", package)).IsOk();
        (await ImportAsync(manager, package[..30])).IsRefused("Package could not be read.");
        (await ImportAsync(manager, Uploads.Zip(("a.json", "no json"u8.ToArray())))).IsRefused("Package could not be read.");
        (await manager.UploadAsync(ManagerUnderTest.Project + "keystores/import/", "keystoreExportFile", "a.zip", package)).IsRefused("This package holds no KEY_STORE object; nothing was imported.");
    }

    [Theory]
    [InlineData(null, "production b2xk")]
    [InlineData("""{"production":"staging"}""", "staging b2xk")]
    [InlineData("""{"production":""}""", null)]
    [InlineData("""{"UAT":"staging"}""", "production b2xk")]
    public async Task A_copy_goes_to_the_environments_of_the_mapping(string? mapping, string? expected)
    {
        await using var manager = await StartAsync("production");
        var package = (await manager.GetAsync(Path + "partner/export/")).Body;
        (await ImportAsync(manager, package, texts: mapping is null ? [] : [("environmentMapping", mapping)])).IsOk();
        Assert.Equal(expected is null ? [] : [expected], Stored(manager, "partner-imported"));
    }

    [Fact]
    public async Task A_mapping_must_be_readable_and_name_environments_that_exist()
    {
        await using var manager = await StartAsync("production");
        var package = (await manager.GetAsync(Path + "partner/export/")).Body;
        const string unreadable = "environmentMapping must be a JSON object of \"package environment name\":\"target environment name\" pairs (an empty value means \"do not transfer this environment\"). Received: ";

        (await ImportAsync(manager, package, texts: ("environmentMapping", "{not valid json"))).IsRefused(unreadable + "{not valid json");
        (await ImportAsync(manager, package, texts: ("environmentMapping", """{"production":1}"""))).IsRefused(unreadable + """{"production":1}""");
        (await ImportAsync(manager, package, texts: ("environmentMapping", """{"production":"nowhere"}"""))).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        (await ImportAsync(manager, package, "?override=true", texts: ("environmentMapping", "{not valid json"))).IsOk();
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("MATCH_BY_NAME", null, null)]
    [InlineData(null, "FILL_FROM_PACKAGE", "production bmV3, staging bmV3")]
    [InlineData("MATCH_BY_NAME", "REMOVE_FROM_TARGET", "production bmV3")]
    [InlineData("OVERWRITE_ALL", null, "production bmV3, staging bmV3")]
    public async Task A_replacement_does_not_leave_an_environment_behind_in_silence(string? method, string? action, string? expected)
    {
        await using var manager = await StartAsync("production");
        await manager.PutAsync(Path + "partner/", Key("bmV3", "production"));
        var package = (await manager.GetAsync(Path + "partner/export/")).Body;
        await manager.PutAsync(Path + "partner/", Key("b2xk", "production", "staging"));

        var reply = await ImportAsync(manager, package, "?override=true", texts: [("certEnvironmentMergeMethod", method ?? ""), ("certEnvironmentUncoveredAction", action ?? "")]);

        if (expected is null)
        {
            reply.IsRefused(Uncovered);
        }
        else
        {
            reply.IsOk();
        }

        Assert.Equal(expected ?? "production b2xk, staging b2xk", string.Join(", ", Stored(manager, "partner")));
        Assert.Equal(["partner"], manager.Emulator.State.Names("keys", "MyProject"));
    }

    [Fact]
    public async Task A_replacement_adds_environments_that_the_object_did_not_have_and_marks_where_they_came_from()
    {
        await using var manager = await StartAsync("production", "staging");
        var package = (await manager.GetAsync(Path + "partner/export/")).Body;
        await manager.PutAsync(Path + "partner/", Key("bmV3", "production"));
        (await ImportAsync(manager, package, "?override=true")).IsOk();
        Assert.Equal(["production b2xk", "staging b2xk"], Stored(manager, "partner"));
        Assert.Equal(["production", "staging"], (await manager.GetAsync(Path + "partner/")).OnlyItem["cryptoKeyInfoEnvironmentList"]!.AsArray().Select(entry => entry!["source"]!.ToString()));
        (await ImportAsync(manager, package, "?override=true", texts: ("certEnvironmentMergeMethod", "GUESS"))).IsRefused("certEnvironmentMergeMethod must be one of MATCH_BY_NAME, OVERWRITE_ALL!");
    }

    [Fact]
    public async Task Keystores_move_in_the_same_way()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.AddProject("MyProject"));
        const string keystores = ManagerUnderTest.Project + "keystores/";
        await manager.PostAsync(keystores, """{"name":"a/b","keyStoreEnvironmentList":[{"environmentName":"production","file":"eA==","password":"s3cret","keyStoreType":"JKS"}]}""");
        var package = (await manager.GetAsync(keystores + "a%2Fb/export/")).IsOk();
        Assert.Equal("a_b.zip", package.FileName());
        await manager.DeleteAsync(keystores + "a%2Fb/");
        (await manager.UploadAsync(keystores + "import/", "keystoreExportFile", "a.zip", package.Body)).IsOk();
        var entry = manager.Emulator.State.Find("keystores", "MyProject", "a/b")!["keyStoreEnvironmentList"]![0]!;
        Assert.Equal("s3cret", entry["password"]!.ToString());
    }

    private static async Task<ManagerUnderTest> StartAsync(params string[] environments)
    {
        var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, Key("b2xk", environments))).IsOk();
        return manager;
    }

    private static string Key(string content, params string[] environments) => $$"""
        {"name":"partner","keyType":"SECRET_KEY","algorithm":"AES","cryptoKeyInfoEnvironmentList":[{{string.Join(',', environments.Select(environment =>
            $$"""{"environmentName":"{{environment}}","content":"{{content}}"}"""))}}]}
        """;

    private static Task<Reply> ImportAsync(ManagerUnderTest manager, byte[] package, string query = "", string? passphrase = null, params (string, string)[] texts)
        => manager.SendAsync(HttpMethod.Post, Path + "import/" + query, Uploads.Form("keyExportFile", "partner.zip", package, texts), passphrase is null ? null : WithPassphrase(passphrase));

    private static Action<HttpRequestMessage> WithPassphrase(string passphrase) => request => request.Headers.Add("X-Apinizer-Package-Passphrase", Samples.Base64(passphrase));

    private static IEnumerable<string> Stored(ManagerUnderTest manager, string name)
        => manager.Emulator.State.Find("keys", "MyProject", name)!["cryptoKeyInfoEnvironmentList"]!.AsArray().Select(entry => $"{entry!["environmentName"]} {entry["content"]}");
}
