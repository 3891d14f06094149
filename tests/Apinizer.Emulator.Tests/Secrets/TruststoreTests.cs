using System.Text;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class TruststoreTests
{
    private const string Production = "certificates/truststore/production/";

    private static byte[] Certificate => Samples.Bytes(Samples.Pem);

    [Fact]
    public async Task A_bundle_becomes_certificates_that_the_environment_trusts()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
        });

        var reply = await ImportAsync(manager, "bundle.zip", Uploads.Zip(("root.cer", Certificate), ("sub/leaf.pem", Samples.Certificate.RawData)), ("namePrefix", "partner-"));
        Assert.Equal("""{"status":"SUCCESS","resultList":["partner-root","partner-leaf"],"resultCount":2,"unresolvedReferences":[]}""", reply.IsOk().Text);
        (await ImportAsync(manager, "third.cer", Certificate, project: "Other")).IsOk();

        var trusted = (await manager.GetAsync("/apiops/projects/admin/" + Production)).IsOk();
        Assert.Equal(["partner-root", "partner-leaf", "third"], trusted.Column("name"));
        Assert.Equal("partner-root", trusted.Json["resultList"]![0]!["certificateEnvironmentList"]!.AsArray().Single()!["alias"]!.ToString());
        Assert.Empty((await manager.GetAsync("/apiops/projects/admin/certificates/truststore/staging/")).IsOk().Column("name"));
        Assert.Equal(["partner-root", "partner-leaf"], (await manager.GetAsync(ManagerUnderTest.Project + "certificates/")).Column("name"));
        (await manager.GetAsync(ManagerUnderTest.Project + Production)).IsRefused("Truststore certificates are only available in the admin project!");
        (await manager.GetAsync("/apiops/projects/admin/certificates/truststore/nowhere/")).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        Assert.DoesNotContain("admin", (await manager.GetAsync("/apiops/projects/")).Column("name"));
    }

    [Fact]
    public async Task One_bad_file_does_not_stop_the_rest()
    {
        await using var manager = await ManagerUnderTest.StartAsync();

        var reply = (await ImportAsync(manager, "bundle.zip", Uploads.Zip(("notes.txt", []), ("root.cer", Certificate), ("odd.cer", [1, 2])))).IsOk();
        Assert.Equal(1, reply["resultCount"].GetValue<int>());
        Assert.Equal(["Certificate (notes) could not be imported: Could not parse certificate: empty input", "Certificate (odd) could not be imported: Could not parse certificate: it is neither PEM nor DER"], reply.Unresolved());

        (await ImportAsync(manager, "bundle.zip", Uploads.Zip(("notes.txt", [])))).IsRefused("No certificate in this bundle could be imported! Certificate (notes) could not be imported: Could not parse certificate: empty input");
        (await ImportAsync(manager, "bundle.zip", Uploads.Zip())).IsRefused("The uploaded bundle holds no certificate file!");
        (await ImportAsync(manager, "bundle.zip", [])).IsRefused("truststoreFile value can not be empty!");
    }

    [Fact]
    public async Task A_known_name_is_renewed_in_its_environment_only()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await ImportAsync(manager, "root.cer", Certificate);
        (await manager.UploadAsync(ManagerUnderTest.Project + "certificates/truststore/staging/import-file/", "truststoreFile", "root.cer", Certificate)).IsOk();
        (await ImportAsync(manager, "root.pem", Certificate)).IsOk();
        var entries = (await manager.GetAsync(ManagerUnderTest.Project + "certificates/root/")).OnlyItem["certificateEnvironmentList"]!.AsArray();
        Assert.Equal(["production", "staging"], entries.Select(entry => entry!["environmentName"]!.ToString()));
    }

    [Fact]
    public async Task An_export_reads_the_workers_and_can_be_imported_elsewhere()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        const string nothing = "Environment (production) reported no truststore certificate! The workers may be unreachable, or nothing is deployed to them.";
        (await manager.GetAsync(ManagerUnderTest.Project + Production + "export-file/")).IsRefused(nothing);
        await ImportAsync(manager, "root.cer", Certificate);

        var export = (await manager.GetAsync(ManagerUnderTest.Project + Production + "export-file/")).IsOk();
        Assert.Equal("production-truststore.zip", export.FileName());
        var (name, file) = Assert.Single(Uploads.Unzip(export.Body));
        Assert.Equal("root.cer", name);
        Assert.Equal(Samples.Pem, Encoding.ASCII.GetString(file));
        (await manager.UploadAsync(ManagerUnderTest.Project + "certificates/truststore/staging/import-file/", "truststoreFile", "a.zip", export.Body)).IsOk();

        manager.Emulator.FailDeployments("production");
        (await manager.GetAsync(ManagerUnderTest.Project + Production + "export-file/")).IsRefused(nothing);
    }

    private static Task<Reply> ImportAsync(ManagerUnderTest manager, string fileName, byte[] file, (string, string)? text = null, string project = "MyProject")
        => manager.UploadAsync($"/apiops/projects/{project}/{Production}import-file/", "truststoreFile", fileName, file, text is null ? [] : [text.Value]);
}
