using System.Text;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class KeystoreRoundTrips
{
    private const string Path = "/apiops/projects/shop/keystores/";

    private const string Partner = """
        {"name":"partner","description":"To the bank","projectId":"66f0","keyStoreEnvironmentList":[
            {"environmentId":"77a1","environmentName":"blue","file":"ZW5jcnlwdGVk","password":"x9","alias":"bank","keyStoreType":"PKCS12"}]}
        """;

    private static readonly KeystoreEnvironmentInput Blue = new() { EnvironmentName = "blue", File = Secret.FromBytes([1, 2, 255]), Password = "p4ss", Alias = "bank", KeyStoreType = KeystoreType.Jks };

    [Fact, RoundTrip("keystores.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.Keystores.ListAsync("shop", ct), Partner, """{"name":"empty","keyStoreEnvironmentList":[]}""");

    [Fact, RoundTrip("keystores.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}partner/", (client, ct) => client.Keystores.GetAsync("shop", "partner", ct), Partner);

    [Fact, RoundTrip("keystores.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}",
        (client, ct) => client.Keystores.CreateAsync("shop", new() { Name = "partner", Description = "To the bank", KeyStoreEnvironmentList = [Blue] }, ct),
        """{"name":"partner","description":"To the bank","keyStoreEnvironmentList":[{"environmentName":"blue","file":"AQL/","password":"p4ss","alias":"bank","keyStoreType":"JKS"}]}""");

    [Fact, RoundTrip("keystores.update")]
    public Task Update() => RoundTrip.DeployedAsync(
        $"PUT {Path}partner/?jwkUpdateAction=UPDATE&updateScope=ALL_PROJECTS",
        (client, ct) => client.Keystores.UpdateAsync("shop", "partner", new() { Name = "bank" }, JwkUpdate.Update(JwkUpdateScope.AllProjects), ct),
        """{"name":"bank"}""");

    [Fact]
    public Task Update_that_cuts_links() => RoundTrip.DeployedAsync(
        $"PUT {Path}partner/?jwkUpdateAction=NULLIFY",
        (client, ct) => client.Keystores.UpdateAsync("shop", "partner", new() { Description = "Old" }, JwkUpdate.Nullify, ct),
        """{"description":"Old"}""");

    [Fact, RoundTrip("keystores.delete")]
    public Task Delete() => RoundTrip.DeployedAsync(
        $"DELETE {Path}partner/?jwkDeleteAction=NULLIFY", (client, ct) => client.Keystores.DeleteAsync("shop", "partner", JwkDeleteAction.Nullify, ct));

    [Fact, RoundTrip("keystores.export")]
    public async Task Export()
    {
        var sent = await RoundTrip.DownloadAsync($"GET {Path}partner/export/?encrypt=true", (client, ct) => client.Keystores.ExportAsync("shop", "partner", PackageEncryption.With("geçiş: söz"), ct));

        Assert.Equal("geçiş: söz", Encoding.UTF8.GetString(Convert.FromBase64String(sent.Headers["X-Apinizer-Package-Passphrase"])));
    }

    [Theory, RoundTrip("keystores.exportFile")]
    [InlineData(null, "")]
    [InlineData("blue green", "?environmentName=blue%20green")]
    public Task ExportFile(string? environment, string query)
        => RoundTrip.DownloadAsync($"GET {Path}partner/export-file/{query}", (client, ct) => client.Keystores.ExportFileAsync("shop", "partner", new() { EnvironmentName = environment }, ct));

    [Fact, RoundTrip("keystores.import")]
    public async Task Import()
    {
        var import = new PackageImport { EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue" }, Passphrase = "open" };
        var (result, sent) = await RoundTrip.UploadAsync(
            $"POST {Path}import/?override=false",
            (client, ct) => client.Keystores.ImportAsync("shop", RoundTrip.File, import, ct),
            RoundTrip.Saved,
            "keystoreExportFile",
            ("environmentMapping", """{"UAT":"blue"}"""));

        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        Assert.Equal("b3Blbg==", sent.Headers["X-Apinizer-Package-Passphrase"]);
    }

    [Fact]
    public Task Import_that_replaces() => RoundTrip.UploadAsync(
        $"POST {Path}import/?override=true",
        (client, ct) => client.Keystores.ImportAsync(
            "shop",
            RoundTrip.File,
            new() { Override = true, CertEnvironmentMergeMethod = EnvironmentMergeMethod.MatchByName, CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.RemoveFromTarget },
            ct),
        RoundTrip.Saved,
        "keystoreExportFile",
        ("certEnvironmentMergeMethod", "MATCH_BY_NAME"),
        ("certEnvironmentUncoveredAction", "REMOVE_FROM_TARGET"));

    [Fact, RoundTrip("keystores.importFile")]
    public async Task ImportFile()
    {
        var keystore = new KeystoreFileInput { KeystoreName = "partner", Password = "p4ss", EnvironmentList = ["blue", "green"], KeyStoreType = KeystoreType.Pkcs12, KeystoreDescription = "To the bank, ş", Alias = "bank", Override = true };
        var (result, _) = await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            (client, ct) => client.Keystores.ImportFileAsync("shop", RoundTrip.File, keystore, ct),
            """{"status":"SUCCESS","unresolvedReferences":["Archive entry (README.txt) was not imported."]}""",
            "keystoreFile",
            ("keystoreName", "partner"),
            ("password", "p4ss"),
            ("environmentList", "blue,green"),
            ("keyStoreType", "PKCS12"),
            ("keystoreDescription", "To the bank, ş"),
            ("alias", "bank"),
            ("override", "true"));

        Assert.False(result.IsComplete);
        Assert.Equal(DeploymentVerdict.NotReported, result.Deployment.Verdict);
    }
}
