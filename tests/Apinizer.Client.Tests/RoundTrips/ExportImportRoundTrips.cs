using System.Text;
using Apinizer.Client.Administration;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ExportImportRoundTrips
{
    private const string Path = "/apiops/projects/shop/export-import/";

    [Fact, RoundTrip("exportImport.listTypes")]
    public async Task ListTypes()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","resultList":["IP_GROUP","NOT_INVENTED_YET"],"resultCount":2}""");
        using var client = server.Connect();

        Assert.Equal([ExportImportType.IpGroup, "NOT_INVENTED_YET"], await client.ExportImport.ListTypesAsync("shop", TestContext.Current.CancellationToken));
        RoundTrip.AssertLine(server.Call, "GET", $"{Path}types/");
    }

    [Theory, RoundTrip("exportImport.listObjects")]
    [InlineData(null, "")]
    [InlineData("a & b", "?filter=a%20%26%20b")]
    public Task ListObjects(string? filter, string query) => RoundTrip.ListAsync(
        $"GET {Path}CERTIFICATE/objects/{query}",
        (client, ct) => client.ExportImport.ListObjectsAsync("shop", ExportImportType.Certificate, new() { Filter = filter }, ct),
        """{"name":"bank","kind":"JWK"}""",
        """{"name":"other"}""");

    [Fact]
    public Task A_type_that_the_client_does_not_know_is_sent_as_it_is() => RoundTrip.ListAsync(
        $"GET {Path}New_Type/objects/", (client, ct) => client.ExportImport.ListObjectsAsync("shop", "New_Type", cancellationToken: ct), """{"name":"bank"}""");

    [Fact, RoundTrip("exportImport.export")]
    public async Task Export()
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/octet-stream";
            response.Headers.ContentDisposition = "attachment; filename=\"CERTIFICATE-export.zip\"";
            return response.Body.WriteAsync(new byte[] { 80, 75, 0, 255 }).AsTask();
        });
        using var client = server.Connect();
        using var download = await client.ExportImport.ExportAsync(
            "shop",
            ExportImportType.Certificate,
            new() { Names = ["bank", "ış"], Kind = ExportImportKind.KeyStore },
            PackageEncryption.With("geçiş: söz"),
            new() { WithDependencies = true },
            TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await download.Stream.CopyToAsync(content, TestContext.Current.CancellationToken);

        Assert.Equal([80, 75, 0, 255], content.ToArray());
        Assert.Equal("CERTIFICATE-export.zip", download.FileName);
        RoundTrip.AssertLine(server.Call, "POST", $"{Path}CERTIFICATE/export/?encrypt=true&withDependencies=true");
        RoundTrip.AssertJson(server.Call, """{"names":["bank","ış"],"kind":"KEY_STORE"}""");
        Assert.Equal("geçiş: söz", Encoding.UTF8.GetString(Convert.FromBase64String(server.Call.Headers["X-Apinizer-Package-Passphrase"])));
    }

    [Fact, RoundTrip("exportImport.import")]
    public async Task Import()
    {
        var (result, sent) = await RoundTrip.UploadAsync(
            $"POST {Path}IP_GROUP/import/",
            (client, ct) => client.ExportImport.ImportAsync(
                "shop", ExportImportType.IpGroup, RoundTrip.File, new() { EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue", ["old"] = "" }, Passphrase = "open" }, ct),
            """{"status":"SUCCESS","unresolvedReferences":["IP_GROUP: office is not deployed"]}""",
            "exportFile",
            ("override", "false"),
            ("environmentMapping", """{"UAT":"blue","old":""}"""));

        Assert.False(result.IsComplete);
        Assert.Equal(["IP_GROUP: office is not deployed"], result.UnresolvedReferences);
        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        Assert.Equal("b3Blbg==", sent.Headers["X-Apinizer-Package-Passphrase"]);
    }

    [Fact]
    public Task Import_that_replaces() => RoundTrip.UploadAsync(
        $"POST {Path}CERTIFICATE/import/",
        (client, ct) => client.ExportImport.ImportAsync(
            "shop",
            ExportImportType.Certificate,
            RoundTrip.File,
            new() { Override = true, CertEnvironmentMergeMethod = EnvironmentMergeMethod.OverwriteAll, CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.FillFromPackage },
            ct),
        RoundTrip.Saved,
        "exportFile",
        ("override", "true"),
        ("certEnvironmentMergeMethod", "OVERWRITE_ALL"),
        ("certEnvironmentUncoveredAction", "FILL_FROM_PACKAGE"));
}
