namespace Apinizer.Client.Tests.RoundTrips;

public sealed class TruststoreRoundTrips
{
    private const string Path = "/apiops/projects/admin/certificates/truststore/blue%20green/";

    [Fact, RoundTrip("truststores.listCertificates")]
    public Task ListCertificates() => RoundTrip.ListAsync(
        $"GET {Path}",
        (client, ct) => client.Truststores.ListCertificatesAsync("admin", "blue green", ct),
        """
        {"name":"root","description":"From the gateway","certificateEnvironmentList":[
            {"environmentName":"blue green","startDate":"2026-02-03T04:05:06.007Z","endDate":"2036-02-03T04:05:06.007Z","base64EncodedContent":"MIIB","sha1Thumbprint":"0A1B",
             "subjectDn":"CN=root.example","alias":"root-ca"}]}
        """);

    [Fact, RoundTrip("truststores.exportFile")]
    public Task ExportFile() => RoundTrip.DownloadAsync($"GET {Path}export-file/", (client, ct) => client.Truststores.ExportFileAsync("admin", "blue green", ct));

    [Fact, RoundTrip("truststores.importFile")]
    public async Task ImportFile()
    {
        OperationResult<string>? result = null;
        await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            async (client, ct) => result = await client.Truststores.ImportFileAsync("admin", "blue green", RoundTrip.File, new() { NamePrefix = "partner-" }, ct),
            """{"status":"SUCCESS","resultList":["partner-root","partner-sub"],"resultCount":2,"unresolvedReferences":["Certificate (notes) could not be imported: empty"]}""",
            "truststoreFile",
            ("namePrefix", "partner-"));

        Assert.Equal(["partner-root", "partner-sub"], result!.Items);
        Assert.Equal(["Certificate (notes) could not be imported: empty"], result.UnresolvedReferences);
        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
    }

    [Theory]
    [InlineData("""{"status":"SUCCESS"}""")]
    [InlineData("""{"status":"SUCCESS","resultList":null}""")]
    public async Task ImportFile_that_says_nothing_of_the_certificates(string answer)
    {
        OperationResult<string>? result = null;
        await RoundTrip.UploadAsync(
            $"POST {Path}import-file/",
            async (client, ct) => result = await client.Truststores.ImportFileAsync("admin", "blue green", RoundTrip.File, cancellationToken: ct),
            answer,
            "truststoreFile");

        Assert.Empty(result!.Items);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task ImportFile_that_is_not_deployed_tells_the_certificates_all_the_same()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(
            """{"status":"SUCCESS","resultList":["root"],"deploymentResult":{"success":false,"detailList":[{"envName":"blue","success":false,"detail":"down"}]}}""");
        using var client = server.Connect();
        Task<OperationResult<string>> Import() => client.Truststores.ImportFileAsync("admin", "blue", RoundTrip.File, cancellationToken: TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(Import);
        var result = await Import().AllowFailedDeployment();

        Assert.Equal(["root"], Assert.IsType<OperationResult<string>>(error.Result).Items);
        Assert.Equal(["root"], result.Items);
        Assert.Equal(["blue"], result.Deployment.FailedEnvironments);
    }
}
