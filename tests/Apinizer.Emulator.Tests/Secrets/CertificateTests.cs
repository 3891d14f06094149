using System.Security.Cryptography;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class CertificateTests
{
    private const string Path = ManagerUnderTest.Project + "certificates/";

    [Fact]
    public async Task A_certificate_is_read_with_what_is_in_it()
    {
        await using var manager = await ManagerUnderTest.StartAsync();

        Assert.Equal(["production", "staging"], (await CreateAsync(manager, "shop", "shop-alias", "production,staging")).Deployed());

        var list = (await manager.GetAsync(Path)).IsOk();
        var get = (await manager.GetAsync(Path + "shop/")).IsOk();
        Assert.Equal("SUCCESS", list["status"].ToString());
        Assert.True(get["success"].GetValue<bool>());
        Assert.Equal(list.OnlyItem.ToJsonString(), get.OnlyItem.ToJsonString());
        Assert.Equal("All about shop", get.OnlyItem["description"]!.ToString());
        var entry = get.OnlyItem["certificateEnvironmentList"]![1]!;
        Assert.Equal(
            ["staging", "2026-01-02T03:04:05.000Z", "2036-01-02T03:04:05.000Z", Convert.ToBase64String(Samples.Certificate.RawData), Samples.Certificate.Thumbprint, "CN=shop.test, O=Shop, C=TR", "shop-alias"],
            entry.AsObject().Select(member => member.Value!.ToString()));
    }

    [Fact]
    public async Task What_a_creation_lacks_is_named()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var pem = Samples.Bytes(Samples.Pem);
        (await CreateAsync(manager, "", "a", "production")).IsRefused("certificateName value can not be empty!");
        (await CreateAsync(manager, "c", "", "production")).IsRefused("alias value can not be empty!");
        (await CreateAsync(manager, "c", "a", " , ")).IsRefused("environmentList value can not be empty!");
        (await CreateAsync(manager, "c", "a", "nowhere")).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        (await CreateAsync(manager, "c", "a", "production", [])).IsRefused("pemEncodedFile value can not be empty!");
        (await CreateAsync(manager, "c", "a", "production", Samples.Certificate.RawData)).IsRefused("pemEncodedFile must be a PEM-encoded certificate!");
        (await CreateAsync(manager, "c", "a", "production", Samples.Bytes("-----BEGIN CERTIFICATE-----\nbm8=\n-----END CERTIFICATE-----"))).IsRefused("Could not parse certificate: it is neither PEM nor DER");
        (await manager.UploadAsync(Path, "pemEncodedFile", "c.pem", pem, ("certificateName", "c"), ("alias", "a"), ("environmentList", "production"))).IsRefused("certificateDescription value can not be empty!");
        Assert.Empty(manager.Emulator.State.Names("certificates", "MyProject"));
    }

    [Fact]
    public async Task An_alias_belongs_to_one_certificate_in_each_environment_whatever_its_project()
    {
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.AddProject("MyProject");
            options.AddProject("Other");
        });
        const string taken = "Alias (main) is already used for another certificate, try changing this value!";
        (await CreateAsync(manager, "one", "main", "production")).IsOk();

        (await CreateAsync(manager, "one", "other", "staging")).IsRefused("Certificate (name: one) is already exist!");
        (await CreateAsync(manager, "two", "main", "production")).IsRefused(taken);
        (await CreateAsync(manager, "two", "main", "production", path: "/apiops/projects/Other/certificates/")).IsRefused(taken);
        (await CreateAsync(manager, "two", "main", "staging")).IsOk();
        (await ImportAsync(manager, "two", "main", "a.cer", Samples.Certificate.RawData, ("environmentList", "production"))).IsRefused(taken);
        (await UpdateAsync(manager, "two", "main", "production")).IsRefused(taken);
        (await UpdateAsync(manager, "one", "main", "production")).IsOk();
    }

    [Fact]
    public async Task An_update_is_a_new_certificate_without_the_environments_that_it_leaves_out()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await CreateAsync(manager, "shop", "old", "production,staging");

        Assert.Equal(["staging"], (await UpdateAsync(manager, "shop", "new", "staging")).Deployed());

        var entry = Assert.Single((await manager.GetAsync(Path + "shop/")).OnlyItem["certificateEnvironmentList"]!.AsArray())!;
        Assert.Equal("staging new", $"{entry["environmentName"]} {entry["alias"]}");
        (await UpdateAsync(manager, "nothing", "new", "staging")).IsRefused("Certificate (name: nothing) is not found!");
        Assert.Equal(["staging"], (await manager.DeleteAsync(Path + "shop/")).Deployed());
        (await manager.GetAsync(Path + "shop/")).IsRefused("Certificate (name: shop) is not found!");
    }

    [Theory]
    [InlineData("PEM")]
    [InlineData("DER")]
    [InlineData("Base64")]
    public async Task An_import_takes_any_encoding_and_keeps_the_other_environments(string encoding)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await CreateAsync(manager, "shop", "old", "production,staging");
        using var key = RSA.Create(2048);
        using var renewed = Samples.SelfSigned("CN=new", key);
        var file = encoding switch { "PEM" => Samples.Bytes(renewed.ExportCertificatePem()), "DER" => renewed.RawData, _ => Samples.Bytes(Convert.ToBase64String(renewed.RawData, Base64FormattingOptions.InsertLineBreaks)) };

        Assert.Equal("""{"status":"SUCCESS"}""", (await ImportAsync(manager, "shop", "new", "new.cer", file, ("environmentList", "staging"))).IsOk().Text);

        var entries = (await manager.GetAsync(Path + "shop/")).OnlyItem["certificateEnvironmentList"]!.AsArray();
        Assert.Equal(["production old CN=shop.test, O=Shop, C=TR", "staging new CN=new"], entries.Select(entry => $"{entry!["environmentName"]} {entry["alias"]} {entry["subjectDn"]}"));
        Assert.Equal("All about shop", (await manager.GetAsync(Path + "shop/")).OnlyItem["description"]!.ToString());
    }

    [Fact]
    public async Task An_export_has_der_files_that_an_import_finds_again()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await CreateAsync(manager, "partner-ca", "ca", "production,staging");

        var export = (await manager.GetAsync(Path + "partner-ca/export/")).IsOk();
        Assert.Equal("partner-ca-certificates.zip", export.FileName());
        Assert.Equal(["partner-ca-production.cer", "partner-ca-staging.cer"], Uploads.Unzip(export.Body).Keys);
        Assert.All(Uploads.Unzip(export.Body).Values, file => Assert.Equal(Samples.Certificate.RawData, file));
        Assert.Equal(export.FileName(), (await manager.GetAsync(Path + "partner-ca/export-file/")).IsOk().FileName());

        await manager.DeleteAsync(Path + "partner-ca/");
        var import = await ImportAsync(manager, "partner-ca", "ca", "a.zip", export.Body, ("environmentMapping", """{"production":""}"""));
        Assert.Equal(["Environment (production) was deliberately left out by the caller's mapping."], import.IsOk().Unresolved());
        Assert.Equal("staging", (await manager.GetAsync(Path + "partner-ca/")).OnlyItem["certificateEnvironmentList"]!.AsArray().Single()!["environmentName"]!.ToString());

        (await ImportAsync(manager, "other-name", "ca", "a.zip", export.Body))
            .IsRefused("This archive holds no importable material for certificate (other-name)! Entries must be named <certificateName>-<environmentName>.cer, as the export writes them.");
        (await ImportAsync(manager, "new", "a", "a.cer", Samples.Certificate.RawData)).IsRefused("environmentList value can not be empty!");
        (await ImportAsync(manager, "new", "a", "a.cer", Samples.Bytes(" "), ("environmentList", "production"))).IsRefused("Could not parse certificate: empty input");
    }

    private static Task<Reply> CreateAsync(ManagerUnderTest manager, string name, string alias, string environments, byte[]? file = null, string path = Path) => manager.UploadAsync(
        path, "pemEncodedFile", "c.pem", file ?? Samples.Bytes(Samples.Pem), ("certificateName", name), ("alias", alias), ("certificateDescription", "All about " + name), ("environmentList", environments));

    private static Task<Reply> UpdateAsync(ManagerUnderTest manager, string name, string alias, string environments) => manager.UploadAsync(
        HttpMethod.Put, Path + name + "/", "pemEncodedFile", "c.pem", Samples.Bytes(Samples.Pem), ("alias", alias), ("certificateDescription", "New"), ("environmentList", environments));

    private static Task<Reply> ImportAsync(ManagerUnderTest manager, string name, string alias, string fileName, byte[] file, params (string, string)[] texts)
        => manager.UploadAsync(Path + "import-file/", "certificateFile", fileName, file, [("certificateName", name), ("alias", alias), .. texts]);
}
