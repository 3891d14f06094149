using System.Text;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class KeyRoundTrips
{
    private const string Path = "/apiops/projects/shop/keys/";

    private const string Invoices = """
        {"id":"91c2","name":"invoices","description":"Signs invoices","projectId":"66f0","keyType":"SECRET_KEY","algorithm":"DESede","cryptoKeyInfoEnvironmentList":[
            {"environmentName":"blue","alias":"inv","source":"IMPORT"}]}
        """;

    private static readonly KeyEnvironmentInput Blue = new() { EnvironmentName = "blue", Content = Secret.FromBytes([1, 2, 255]), Alias = "inv" };

    [Fact, RoundTrip("keys.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.Keys.ListAsync("shop", ct), Invoices, """{"name":"pair","keyType":"PUBLIC_KEY","cryptoKeyInfoEnvironmentList":[]}""");

    [Fact, RoundTrip("keys.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}invoices/", (client, ct) => client.Keys.GetAsync("shop", "invoices", ct), Invoices);

    [Fact, RoundTrip("keys.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}",
        (client, ct) => client.Keys.CreateAsync(
            "shop",
            new() { Name = "invoices", Description = "Signs invoices", KeyType = KeyType.SecretKey, Algorithm = SecretKeyAlgorithm.DesEde, CryptoKeyInfoEnvironmentList = [Blue] },
            ct),
        """
        {"name":"invoices","description":"Signs invoices","keyType":"SECRET_KEY","algorithm":"DESede","cryptoKeyInfoEnvironmentList":[
            {"environmentName":"blue","content":"AQL/","alias":"inv"}]}
        """);

    [Fact]
    public Task Create_of_a_pair_names_no_algorithm() => RoundTrip.DeployedAsync(
        $"POST {Path}",
        (client, ct) => client.Keys.CreateAsync("shop", new() { Name = "pair", KeyType = KeyType.PrivateKey, CryptoKeyInfoEnvironmentList = [Blue with { Alias = null }] }, ct),
        """{"name":"pair","keyType":"PRIVATE_KEY","cryptoKeyInfoEnvironmentList":[{"environmentName":"blue","content":"AQL/"}]}""");

    [Fact, RoundTrip("keys.update")]
    public Task Update() => RoundTrip.DeployedAsync(
        $"PUT {Path}invoices/?jwkUpdateAction=UPDATE&updateScope=SAME_PROJECT",
        (client, ct) => client.Keys.UpdateAsync(
            "shop",
            "invoices",
            new() { Name = "bills", Description = "Signs bills", KeyType = KeyType.SecretKey, Algorithm = SecretKeyAlgorithm.Aes, CryptoKeyInfoEnvironmentList = [Blue] },
            JwkUpdate.Update(JwkUpdateScope.SameProject),
            ct),
        """
        {"name":"bills","description":"Signs bills","keyType":"SECRET_KEY","algorithm":"AES","cryptoKeyInfoEnvironmentList":[
            {"environmentName":"blue","content":"AQL/","alias":"inv"}]}
        """);

    [Fact]
    public Task Update_of_the_description_alone_that_cuts_links() => RoundTrip.DeployedAsync(
        $"PUT {Path}invoices/?jwkUpdateAction=NULLIFY",
        (client, ct) => client.Keys.UpdateAsync("shop", "invoices", new() { Description = "Old" }, JwkUpdate.Nullify, ct),
        """{"description":"Old"}""");

    [Fact, RoundTrip("keys.delete")]
    public Task Delete() => RoundTrip.DeployedAsync(
        $"DELETE {Path}invoices/?jwkDeleteAction=DELETE", (client, ct) => client.Keys.DeleteAsync("shop", "invoices", JwkDeleteAction.Delete, ct));

    [Theory, RoundTrip("keys.export")]
    [InlineData("geçiş: söz", "?encrypt=true")]
    [InlineData(null, "?encrypt=false")]
    public async Task Export(string? passphrase, string query)
    {
        var encryption = passphrase is null ? PackageEncryption.Unencrypted : PackageEncryption.With(passphrase);
        var sent = await RoundTrip.DownloadAsync($"GET {Path}invoices/export/{query}", (client, ct) => client.Keys.ExportAsync("shop", "invoices", encryption, ct));

        Assert.Equal(passphrase, sent.Headers.TryGetValue("X-Apinizer-Package-Passphrase", out var header) ? Encoding.UTF8.GetString(Convert.FromBase64String(header)) : null);
    }

    [Theory, RoundTrip("keys.exportFile")]
    [InlineData(null, "")]
    [InlineData("blue green", "?environmentName=blue%20green")]
    public Task ExportFile(string? environment, string query)
        => RoundTrip.DownloadAsync($"GET {Path}invoices/export-file/{query}", (client, ct) => client.Keys.ExportFileAsync("shop", "invoices", new() { EnvironmentName = environment }, ct));

    [Fact, RoundTrip("keys.import")]
    public async Task Import()
    {
        var import = new PackageImport { EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue", ["old"] = "" }, Passphrase = "open" };
        var (_, sent) = await RoundTrip.UploadAsync(
            $"POST {Path}import/?override=false",
            (client, ct) => client.Keys.ImportAsync("shop", RoundTrip.File, import, ct),
            RoundTrip.Saved,
            "keyExportFile",
            ("environmentMapping", """{"UAT":"blue","old":""}"""));

        Assert.Equal("b3Blbg==", sent.Headers["X-Apinizer-Package-Passphrase"]);
    }

    [Fact]
    public Task Import_that_replaces() => RoundTrip.UploadAsync(
        $"POST {Path}import/?override=true",
        (client, ct) => client.Keys.ImportAsync(
            "shop",
            RoundTrip.File,
            new() { Override = true, CertEnvironmentMergeMethod = EnvironmentMergeMethod.OverwriteAll, CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.FillFromPackage },
            ct),
        RoundTrip.Saved,
        "keyExportFile",
        ("certEnvironmentMergeMethod", "OVERWRITE_ALL"),
        ("certEnvironmentUncoveredAction", "FILL_FROM_PACKAGE"));

    [Fact, RoundTrip("keys.importFile")]
    public async Task ImportFile()
    {
        var key = new KeyFileInput
        {
            KeyName = "invoices",
            KeyType = KeyType.SecretKey,
            Algorithm = SecretKeyAlgorithm.Aes,
            EnvironmentList = ["blue", "green"],
            EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue" },
            KeyDescription = "Signs invoices, ş",
            Alias = "inv",
            Override = false,
        };
        var (result, _) = await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            (client, ct) => client.Keys.ImportFileAsync("shop", RoundTrip.File, key, ct),
            """{"status":"SUCCESS","unresolvedReferences":["Archive entry (README.txt) was not imported."]}""",
            "keyFile",
            ("keyName", "invoices"),
            ("keyType", "SECRET_KEY"),
            ("algorithm", "AES"),
            ("environmentList", "blue,green"),
            ("environmentMapping", """{"UAT":"blue"}"""),
            ("keyDescription", "Signs invoices, ş"),
            ("alias", "inv"),
            ("override", "false"));

        Assert.False(result.IsComplete);
        Assert.Equal(DeploymentVerdict.NotReported, result.Deployment.Verdict);
    }

    [Fact]
    public async Task ImportFile_that_is_saved_and_not_deployed_says_so()
        => await Assert.ThrowsAsync<ApinizerDeploymentException>(() => RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            (client, ct) => client.Keys.ImportFileAsync("shop", RoundTrip.File, new() { KeyName = "pair", KeyType = KeyType.PublicKey, Override = true }, ct),
            """{"status":"SUCCESS","resultMessage":"Key was saved successfully but deployment to environments failed.","deploymentResult":{"success":false,"detailList":[]}}""",
            "keyFile"));
}
