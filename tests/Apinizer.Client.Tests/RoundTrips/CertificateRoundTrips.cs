using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CertificateRoundTrips
{
    private const string Path = "/apiops/projects/shop/certificates/";

    private const string Bank = """
        {"name":"bank","description":"The bank's","certificateEnvironmentList":[
            {"environmentName":"blue","startDate":"2026-02-03T04:05:06.007Z","endDate":"2027-02-03T04:05:06.007Z","base64EncodedContent":"MIIB","sha1Thumbprint":"0A1B",
             "subjectDn":"CN=bank.example","alias":"bank-2026"}]}
        """;

    [Fact, RoundTrip("certificates.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.Certificates.ListAsync("shop", ct), Bank, """{"name":"unused","certificateEnvironmentList":[]}""");

    [Fact, RoundTrip("certificates.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}bank/", (client, ct) => client.Certificates.GetAsync("shop", "bank", ct), Bank);

    [Fact, RoundTrip("certificates.create")]
    public async Task Create()
    {
        var (result, _) = await RoundTrip.UploadAsync(
            $"POST {Path}",
            (client, ct) => client.Certificates.CreateAsync(
                "shop", RoundTrip.File, new() { CertificateName = "bank", Alias = "bank-2026", CertificateDescription = "The bank's, ş", EnvironmentList = ["blue", "green"] }, ct),
            RoundTrip.Deployed,
            "pemEncodedFile",
            ("certificateName", "bank"),
            ("alias", "bank-2026"),
            ("certificateDescription", "The bank's, ş"),
            ("environmentList", "blue,green"));

        RoundTrip.AssertDeployed(result);
    }

    [Fact, RoundTrip("certificates.update")]
    public async Task Replace()
    {
        var (result, _) = await RoundTrip.UploadAsync(
            $"PUT {Path}bank/?jwkUpdateAction=UPDATE&updateScope=ALL_PROJECTS",
            (client, ct) => client.Certificates.ReplaceAsync(
                "shop",
                "bank",
                RoundTrip.File,
                new() { Alias = "bank-2027", CertificateDescription = "The bank's new one", EnvironmentList = ["blue"] },
                JwkUpdate.Update(JwkUpdateScope.AllProjects),
                ct),
            RoundTrip.Deployed,
            "pemEncodedFile",
            ("alias", "bank-2027"),
            ("certificateDescription", "The bank's new one"),
            ("environmentList", "blue"));

        RoundTrip.AssertDeployed(result);
    }

    [Fact]
    public Task Replace_that_cuts_links() => RoundTrip.UploadAsync(
        $"PUT {Path}bank/?jwkUpdateAction=NULLIFY",
        (client, ct) => client.Certificates.ReplaceAsync("shop", "bank", RoundTrip.File, new() { Alias = "b", CertificateDescription = "", EnvironmentList = ["blue", "green"] }, JwkUpdate.Nullify, ct),
        RoundTrip.Deployed,
        "pemEncodedFile",
        ("alias", "b"),
        ("certificateDescription", ""),
        ("environmentList", "blue,green"));

    [Fact, RoundTrip("certificates.delete")]
    public Task Delete() => RoundTrip.DeployedAsync(
        $"DELETE {Path}bank/?jwkDeleteAction=NULLIFY", (client, ct) => client.Certificates.DeleteAsync("shop", "bank", JwkDeleteAction.Nullify, ct));

    [Fact, RoundTrip("certificates.export")]
    public Task Export() => RoundTrip.DownloadAsync($"GET {Path}bank/export/", (client, ct) => client.Certificates.ExportAsync("shop", "bank", ct));

    [Fact, RoundTrip("certificates.exportFile")]
    public Task ExportFile() => RoundTrip.DownloadAsync($"GET {Path}bank/export-file/", (client, ct) => client.Certificates.ExportFileAsync("shop", "bank", ct));

    [Fact, RoundTrip("certificates.importFile")]
    public async Task ImportFile()
    {
        var certificate = new CertificateFileInput
        {
            CertificateName = "bank",
            Alias = "bank-2027",
            EnvironmentList = ["blue", "green"],
            EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue", ["old"] = "" },
            CertificateDescription = "The bank's new one",
        };
        var (result, _) = await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            (client, ct) => client.Certificates.ImportFileAsync("shop", RoundTrip.File, certificate, ct),
            """{"status":"SUCCESS","unresolvedReferences":["Environment (old) was left out."]}""",
            "certificateFile",
            ("certificateName", "bank"),
            ("alias", "bank-2027"),
            ("environmentList", "blue,green"),
            ("environmentMapping", """{"UAT":"blue","old":""}"""),
            ("certificateDescription", "The bank's new one"));

        Assert.Equal(["Environment (old) was left out."], result.UnresolvedReferences);
        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
    }
}
