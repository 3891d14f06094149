using System.IO.Compression;
using System.Text;

namespace Apinizer.Emulator.Tests;

public sealed class ImportTests
{
    private const string Proxies = ManagerUnderTest.Project + "apiProxies/";
    private const string Import = Proxies + "import/";
    private const string Override = Proxies + "pets/import/";
    private const string Passphrase = "correct horse";

    [Fact]
    public async Task An_import_of_a_taken_name_makes_a_copy_and_says_nothing()
    {
        await using var manager = await StartAsync();
        var package = await ExportAsync(manager);
        Assert.Equal("""{"status":"SUCCESS"}""", (await UploadAsync(manager, HttpMethod.Post, Import, package)).IsOk().Text);
        (await UploadAsync(manager, HttpMethod.Post, Import, package)).IsOk();

        Assert.Equal(["pets", "pets-imported", "pets-imported-imported"], (await manager.GetAsync(Proxies)).Column("name"));
        Assert.Equal(["/pets", "/pets-imported", "/pets-imported-imported"], (await manager.GetAsync(Proxies)).Column("relativePath"));
        var copy = (await manager.GetAsync(Proxies + "pets-imported/")).OnlyItem;
        Assert.Empty(copy["deploymentList"]!.AsArray());
        Assert.Equal("sec", manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!["secretKey"]!.ToString());
        Assert.False(manager.Emulator.State.Find("apiProxies", "MyProject", "pets-imported")!.ContainsKey("secretKey"));
    }

    [Fact]
    public async Task An_import_over_another_loses_the_secrets_of_both_and_deploys_nothing()
    {
        await using var manager = await StartAsync();
        (await manager.PatchAsync(Proxies + "pets/settings/proxy-server/", """{"proxyPassword":"s3cret"}""")).IsOk();
        var package = await ExportAsync(manager);
        (await manager.PatchAsync(Proxies + "pets/settings/maintenance-mode/", """{"enabled":true}""")).IsOk();

        var imported = (await UploadAsync(manager, HttpMethod.Put, Override, package, metadata: "{}")).IsOk();

        Assert.Equal(
            ["The secret value proxyPassword was blanked and has to be entered again.", "The secret value secretKey was blanked and has to be entered again."],
            imported["unresolvedReferences"].AsArray().Select(reference => reference!.ToString()));
        Assert.False(imported.Json.AsObject().ContainsKey("deploymentResult"));
        var stored = manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!;
        Assert.Null(stored["maintenanceModeSetting"]);
        Assert.Null(stored["secretKey"]);
        Assert.Null(stored["routing"]!["proxyPassword"]);
        var deployment = (await manager.GetAsync(Proxies + "pets/environments/staging/deploy-status/")).OnlyItem;
        Assert.Equal(("1", "true", "true"), (deployment["revision"]!.ToString(), deployment["deployed"]!.ToJsonString(), deployment["redeployRequired"]!.ToJsonString()));
    }

    [Fact]
    public async Task An_encrypted_package_brings_the_secrets_along()
    {
        await using var manager = await StartAsync();
        var package = await ExportAsync(manager, encrypt: true);
        (await manager.PatchAsync(Proxies + "pets/settings/keys/", """{"secretKey":"other"}""")).IsOk();
        Assert.Equal("""{"status":"SUCCESS"}""", (await UploadAsync(manager, HttpMethod.Put, Override, package, "{}", Passphrase)).IsOk().Text);
        Assert.Equal("sec", manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!["secretKey"]!.ToString());
        Assert.DoesNotContain("sec\"", (await manager.GetAsync(Proxies + "pets/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encrypted_package_needs_its_passphrase()
    {
        await using var manager = await StartAsync();
        var package = await ExportAsync(manager, encrypt: true);
        (await UploadAsync(manager, HttpMethod.Post, Import, package)).IsRefused("Package is encrypted; a passphrase is required.");
        (await UploadAsync(manager, HttpMethod.Post, Import, package, passphrase: "wrong")).IsRefused("Package could not be decrypted with the given passphrase.");
        (await UploadAsync(manager, HttpMethod.Post, Import, package[..20], passphrase: Passphrase)).IsRefused("Encrypted package could not be read.");
        Assert.Equal(["pets"], (await manager.GetAsync(Proxies)).Column("name"));
    }

    [Fact]
    public async Task What_the_metadata_says_goes_over_the_package()
    {
        await using var manager = await StartAsync();
        var package = await ExportAsync(manager);
        manager.Emulator.FailDeployments("production", "Down");
        var imported = (await UploadAsync(manager, HttpMethod.Put, Override, package, """
            {"deploy":true,"deployTargetEnvironmentNameList":["staging","production"],"maintenanceMode":true,"routing":{"algorithm":"RANDOM","addressList":[{"address":"https://new.example.com"}]}}
            """)).IsOk();

        Assert.Equal("Deployment failed for environments: production", imported["deploymentResult"]["message"]!.ToString());
        var running = manager.Emulator.State.DeployedConfiguration("MyProject", "pets", "staging")!;
        Assert.Equal(("https://new.example.com", "RANDOM"), (running["routing"]!["routingAddressList"]![0]!["address"]!.ToString(), running["routing"]!["loadBalanceAlgorithm"]!.ToString()));
        Assert.True(running["maintenanceModeSetting"]!["enabled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_name_of_the_path_counts()
    {
        await using var manager = await StartAsync();
        (await UploadAsync(manager, HttpMethod.Put, Proxies + "animals/import/", await ExportAsync(manager), "{}")).IsOk();
        Assert.Equal(["animals", "pets"], (await manager.GetAsync(Proxies)).Column("name"));
    }

    [Fact]
    public async Task Dependencies_are_reused_by_name_or_added()
    {
        await using var manager = await StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
            options.AddProject("Third");
        });
        await manager.CreateCredentialAsync("alice");
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/alice/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        var package = (await manager.GetAsync(Proxies + "pets/export/?withDependencies=true")).Body;

        // Usernames are unique in the whole installation, and alice is still in the first project.
        const string import = "/apiops/projects/Other/apiProxies/import/";
        Assert.StartsWith("CREDENTIAL (alice) was not imported", (await UploadAsync(manager, HttpMethod.Post, import + "?withDependencies=true", package)).IsOk()["unresolvedReferences"][0]!.ToString(), StringComparison.Ordinal);
        (await manager.DeleteAsync(ManagerUnderTest.Project + "credentials/alice/")).IsOk();
        Assert.Equal("""{"status":"SUCCESS"}""", (await UploadAsync(manager, HttpMethod.Post, import, package)).Text);
        Assert.Empty(manager.Emulator.State.Names("credentials", "Other"));
        Assert.Equal("""{"status":"SUCCESS"}""", (await UploadAsync(manager, HttpMethod.Post, import + "?withDependencies=true", package)).Text);
        Assert.Equal(["alice"], manager.Emulator.State.Names("credentials", "Other"));
        (await UploadAsync(manager, HttpMethod.Post, import + "?withDependencies=true", package)).IsOk();
        Assert.Equal(["alice"], manager.Emulator.State.Names("credentials", "Other"));
    }

    [Fact]
    public async Task References_to_what_is_not_there_are_reported()
    {
        await using var manager = await StartAsync();
        var package = Package(("chat", """{"name":"chat","apiType":"AI","clientRoute":{"relativePathList":["/${BASE}"]},"aiRouting":{"llmProviderRefName":"openai"}}"""));
        Assert.Equal(
            ["The reference to LLM_PROVIDER (openai) could not be resolved in the project.", "The reference to ENV_VARIABLE (BASE) could not be resolved in the project."],
            (await UploadAsync(manager, HttpMethod.Post, Import, package)).IsOk()["unresolvedReferences"].AsArray().Select(reference => reference!.ToString()));
    }

    [Fact]
    public async Task Material_that_the_package_does_not_cover_needs_a_decision()
    {
        await using var manager = await StartAsync();
        const string proxy = """{"name":"pets","apiType":"REST"}""";
        var both = Package(("pets", proxy), ("KEY_STORE-tls", """{"name":"tls","keystoreList":[{"environmentName":"production","file":"p"},{"environmentName":"staging","file":"s"}]}"""));
        var one = Package(("pets", proxy), ("KEY_STORE-tls", """{"name":"tls","keystoreList":[{"environmentName":"staging","file":"n"}]}"""));
        (await UploadAsync(manager, HttpMethod.Put, Override + "?withDependencies=true", both, "{}")).IsOk();

        Assert.StartsWith(
            "Replace Existing of KEY_STORE 'tls' cannot proceed: the package carries no data for the target environment(s) production,",
            (await UploadAsync(manager, HttpMethod.Put, Override, one, "{}"))["resultMessage"].ToString(),
            StringComparison.Ordinal);
        Assert.Equal("p s", Files());
        (await UploadAsync(manager, HttpMethod.Put, Override, one, "{}", action: "FILL_FROM_PACKAGE")).IsOk();
        Assert.Equal("n n", Files());
        (await UploadAsync(manager, HttpMethod.Put, Override, both, "{}")).IsOk();
        (await UploadAsync(manager, HttpMethod.Put, Override, one, "{}", action: "REMOVE_FROM_TARGET")).IsOk();
        Assert.Equal("n", Files());

        string Files() => string.Join(' ', manager.Emulator.State.Find("keystores", "MyProject", "tls")!["keystoreList"]!.AsArray().Select(entry => entry!["file"]));
    }

    [Theory]
    [InlineData("pets.jar", "apiProxyExportFile parameter must be in zip file format and must end with zip extension!")]
    [InlineData("pets.ZIP", null)]
    public async Task The_name_of_the_file_counts(string fileName, string? message)
    {
        await using var manager = await StartAsync();
        var reply = await UploadAsync(manager, HttpMethod.Post, Import, await ExportAsync(manager), fileName: fileName);
        if (message is null)
        {
            reply.IsOk();
        }
        else
        {
            reply.IsRefused(message);
        }
    }

    [Fact]
    public async Task Uploads_are_checked()
    {
        await using var manager = await StartAsync();
        var package = await ExportAsync(manager);
        (await UploadAsync(manager, HttpMethod.Post, Import, [])).IsRefused("apiProxyExportFile value can not be empty!");
        (await UploadAsync(manager, HttpMethod.Put, Override, [], "{}")).IsRefused("apiProxyExportFile parameter can not be empty!");
        (await UploadAsync(manager, HttpMethod.Put, Override, package)).IsRefused("metadata parameter can not be empty!");
        (await UploadAsync(manager, HttpMethod.Post, Import, "text"u8.ToArray())).IsRefused("apiProxyExportFile parameter must be in zip file format and must end with zip extension!");
        (await UploadAsync(manager, HttpMethod.Post, Import, Package(("other", "{}")))).IsRefused("apiProxyExportFile does not contain an API Proxy!");
        (await UploadAsync(manager, HttpMethod.Post, Import, "PK\u0003\u0004"u8.ToArray())).IsRefused("Package could not be read.");
        (await UploadAsync(manager, HttpMethod.Post, Import, package, mapping: "{not valid json")).IsRefused(
            "environmentMapping must be a JSON object of \"package environment name\":\"target environment name\" pairs (an empty value means \"do not transfer this environment\"). Received: {not valid json");
        (await UploadAsync(manager, HttpMethod.Post, Import, package, mapping: """{"UAT":"production","DEV":""}""")).IsOk();
        (await UploadAsync(manager, HttpMethod.Put, Override, package, """{"deploy":true,"deployTargetEnvironmentNameList":["mars"]}"""))
            .IsRefused("Environment (mars) is not found or user does not have privilege to access it!");
    }

    private static async Task<ManagerUnderTest> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
    {
        var manager = await ManagerUnderTest.StartAsync(configure);
        await manager.CreateProxyAsync("pets");
        (await manager.PatchAsync(Proxies + "pets/settings/keys/", """{"secretKey":"sec"}""")).IsOk();
        (await manager.PostAsync(Proxies + "pets/environments/staging/")).IsOk();
        return manager;
    }

    private static async Task<byte[]> ExportAsync(ManagerUnderTest manager, bool encrypt = false)
        => (await manager.SendAsync(HttpMethod.Get, $"{Proxies}pets/export/?encrypt={(encrypt ? "true" : "false")}", (string?)null, request => request.Headers.Add("X-Apinizer-Package-Passphrase", Header(Passphrase)))).IsOk().Body;

    private static Task<Reply> UploadAsync(
        ManagerUnderTest manager, HttpMethod method, string path, byte[] package, string? metadata = null, string? passphrase = null, string fileName = "pets.zip", string? mapping = null, string? action = null)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(package), "apiProxyExportFile", fileName } };
        if (metadata is not null)
        {
            form.Add(new StringContent(metadata), "metadata");
        }

        if (mapping is not null)
        {
            form.Add(new StringContent(mapping), "environmentMapping");
        }

        if (action is not null)
        {
            form.Add(new StringContent(action), "certEnvironmentUncoveredAction");
        }

        return manager.SendAsync(method, path, form, request =>
        {
            if (passphrase is not null)
            {
                request.Headers.Add("X-Apinizer-Package-Passphrase", Header(passphrase));
            }
        });
    }

    private static byte[] Package(params (string Name, string Json)[] documents)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, json) in documents)
            {
                using var content = archive.CreateEntry(name + ".json").Open();
                content.Write(Encoding.UTF8.GetBytes(json));
            }
        }

        return file.ToArray();
    }

    private static string Header(string passphrase) => Convert.ToBase64String(Encoding.UTF8.GetBytes(passphrase));
}
