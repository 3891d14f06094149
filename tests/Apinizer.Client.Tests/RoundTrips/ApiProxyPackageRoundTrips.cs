using Apinizer.Client.ApiProxies;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ApiProxyPackageRoundTrips
{
    private const string Path = "/apiops/projects/shop/apiProxies/";

    private const string Spec = """
        {"id":"5a","projectId":"66f0","apiProxyId":"7b","apiProxyRevision":3,"specCreationType":"WSDL","importedContentOfBackendApi":"<definitions/>",
         "soapSchemaList":[{"schemaNo":1,"schemaBody":"<schema/>","originalLocation":"https://orders.internal/orders.xsd","schemaNamespace":"urn:orders"}]}
        """;

    [Fact, RoundTrip("apiProxies.import")]
    public async Task Import()
    {
        var import = new ApiProxyPackageImport { WithDependencies = true, Passphrase = "open", EnvironmentMapping = new Dictionary<string, string> { ["UAT"] = "blue", ["DEV"] = "" } };
        var (result, sent) = await RoundTrip.UploadAsync(
            $"POST {Path}import/?withDependencies=true",
            (client, ct) => client.ApiProxies.ImportAsNewAsync("shop", RoundTrip.File, import, ct),
            """{"status":"SUCCESS","unresolvedReferences":["CONNECTION mail"]}""",
            "apiProxyExportFile",
            ("environmentMapping", """{"UAT":"blue","DEV":""}"""));

        Assert.Equal(["CONNECTION mail"], result.UnresolvedReferences);
        Assert.Equal(DeploymentVerdict.NotRequested, result.Deployment.Verdict);
        Assert.Equal("b3Blbg==", sent.Headers["X-Apinizer-Package-Passphrase"]);
    }

    [Fact]
    public async Task Import_of_a_plain_package()
    {
        var (result, sent) = await RoundTrip.UploadAsync(
            $"POST {Path}import/?withDependencies=false", (client, ct) => client.ApiProxies.ImportAsNewAsync("shop", RoundTrip.File, new(), ct), RoundTrip.Saved, "apiProxyExportFile");

        Assert.True(result.IsComplete);
        Assert.DoesNotContain("X-Apinizer-Package-Passphrase", sent.Headers.Keys);
    }

    [Fact, RoundTrip("apiProxies.importAndOverride")]
    public async Task ImportAndReplace()
    {
        var metadata = new ApiProxyImportMetadata
        {
            Routing = new() { Algorithm = RoutingAlgorithm.Weighted, AddressList = [new() { Address = "https://orders.internal/api", Weight = 3, SoapType = SoapPortType.Soap12 }] },
            MaintenanceMode = false,
            DeployTo = ["blue"],
        };
        var import = new ApiProxyPackageOverride
        {
            WithDependencies = true,
            Passphrase = "open",
            CertEnvironmentMergeMethod = EnvironmentMergeMethod.OverwriteAll,
            CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.RemoveFromTarget,
        };
        await using var server = await ScriptedServer.AnswerJsonAsync(RoundTrip.Deployed);
        using var client = server.Connect();

        RoundTrip.AssertDeployed(await client.ApiProxies.ImportAndReplaceAsync("shop", "orders", metadata, RoundTrip.File, import, TestContext.Current.CancellationToken));

        RoundTrip.AssertLine(server.Call, "PUT", $"{Path}orders/import/?withDependencies=true");
        Assert.Equal("b3Blbg==", server.Call.Headers["X-Apinizer-Package-Passphrase"]);
        var parts = await server.Call.ReadPartsAsync();
        Assert.Equal(["metadata", "apiProxyExportFile", "certEnvironmentMergeMethod", "certEnvironmentUncoveredAction"], parts.Keys);
        Assert.Equal("application/json", parts["metadata"].ContentType);
        JsonAssert.Same(
            """
            {"routing":{"algorithm":"WEIGHTED","addressList":[{"address":"https://orders.internal/api","weight":3,"soapType":"SOAP12"}]},"maintenanceMode":false,
             "deploy":true,"deployTargetEnvironmentNameList":["blue"]}
            """,
            parts["metadata"].Text);
        Assert.Equal(("my file.zip", "OVERWRITE_ALL", "REMOVE_FROM_TARGET"), (parts["apiProxyExportFile"].FileName, parts["certEnvironmentMergeMethod"].Text, parts["certEnvironmentUncoveredAction"].Text));
    }

    [Fact]
    public async Task An_import_that_is_not_deployed_as_asked_fails()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(
            """{"status":"SUCCESS","deploymentResult":{"success":false,"message":"Failed","environmentResults":[{"environmentName":"blue","success":false,"message":"No worker"}]}}""");
        using var client = server.Connect();

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(() => client.ApiProxies.ImportAndReplaceAsync(
            "shop",
            "orders",
            new() { DeployTo = ["blue"] },
            RoundTrip.File,
            new() { CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.FillFromPackage },
            TestContext.Current.CancellationToken));

        Assert.Equal(["blue"], error.FailedEnvironments);
    }

    [Fact, RoundTrip("apiProxies.getSpec")]
    public Task GetSpec() => RoundTrip.BareAsync($"GET {Path}orders/spec/", (client, ct) => client.ApiProxies.GetSpecAsync("shop", "orders", ct), Spec);

    [Fact, RoundTrip("apiProxies.updateSpec")]
    public Task ReplaceSpec() => RoundTrip.BareAsync(
        $"PUT {Path}orders/spec/",
        (client, ct) => client.ApiProxies.ReplaceSpecAsync(
            "shop",
            "orders",
            new()
            {
                Id = "5a",
                ProjectId = "66f0",
                ApiProxyId = "7b",
                ApiProxyRevision = 3,
                SpecCreationType = ApiProxySpecType.Wsdl,
                ImportedContentOfBackendApi = "<definitions/>",
                SoapSchemaList = [new() { SchemaNo = 1, SchemaBody = "<schema/>", OriginalLocation = "https://orders.internal/orders.xsd", SchemaNamespace = "urn:orders" }],
            },
            ct),
        Spec,
        Spec);
}
