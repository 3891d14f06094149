using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class KeystoreTests
{
    private const string Path = ManagerUnderTest.Project + "keystores/";

    [Fact]
    public async Task A_keystore_goes_to_its_environments_and_is_read_encrypted()
    {
        await using var manager = await ManagerUnderTest.StartAsync();

        Assert.Equal(["production"], (await manager.PostAsync(Path, Keystore("tls", "production"))).Deployed());

        var read = (await manager.GetAsync(Path)).IsOk();
        Assert.Equal(["status", "resultList"], read.Json.AsObject().Select(member => member.Key));
        var entry = Assert.Single(read.OnlyItem["keyStoreEnvironmentList"]!.AsArray())!;
        Assert.Equal(["environmentId", "file", "password", "alias", "keyStoreType"], entry.AsObject().Select(member => member.Key));
        Assert.DoesNotContain("s3cret", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Base64("the file"), read.Text, StringComparison.Ordinal);
        Assert.Equal((await manager.GetAsync("/apiops/projects/MyProject/environments/")).Json["resultList"]![0]!["id"]!.ToString(), entry["environmentId"]!.ToString());
        Assert.Equal(read.Text, (await manager.GetAsync(Path + "tls/")).IsOk().Text);
        Assert.Equal("s3cret", Stored(manager, "tls")[0]!["password"]!.ToString());
    }

    [Fact]
    public async Task Names_are_unique_and_members_required()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path, Keystore("tls", "production"))).IsOk();

        (await manager.PostAsync(Path, Keystore("tls", "production"))).IsRefused("Keystore (name: tls) is already exist! Try update operation if want to change its value.");
        (await manager.PostAsync(Path, Keystore("new", "nowhere"))).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        (await manager.PostAsync(Path, """{"name":"new"}""")).IsRefused("keyStoreEnvironmentList value can not be empty!");
        (await manager.PostAsync(Path, """{"name":"new","keyStoreEnvironmentList":[{"environmentName":"production","file":"eA=="}]}""")).IsRefused("password value can not be empty!");
        (await manager.GetAsync(Path + "new/")).IsRefused("Keystore (name: new) is not found!");
        (await manager.DeleteAsync(Path + "new/")).IsRefused("Keystore (name: new) is not found!");
    }

    [Fact]
    public async Task An_update_changes_what_is_sent_and_a_list_replaces_the_list()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, Keystore("tls", "production", "staging"));
        await manager.PostAsync(Path, Keystore("other", "staging"));

        Assert.Equal(["production", "staging"], (await manager.PutAsync(Path + "tls/", """{"name":"mtls","description":"Renamed"}""")).Deployed());
        Assert.Equal(["other", "mtls"], (await manager.GetAsync(Path)).Column("name").OrderDescending());
        Assert.Equal("Renamed", (await manager.GetAsync(Path + "mtls/")).OnlyItem["description"]!.ToString());
        (await manager.PutAsync(Path + "mtls/", """{"name":"other"}""")).IsRefused("Keystore (name: other) is already exist! Try update operation if want to change its value.");

        Assert.Equal(["staging"], (await manager.PutAsync(Path + "mtls/", Keystore("mtls", "staging"))).Deployed());
        Assert.Equal(["staging"], Stored(manager, "mtls").Select(entry => entry!["environmentName"]!.ToString()));
        (await manager.PutAsync(Path + "mtls/?jwkUpdateAction=KEEP", "{}")).IsRefused("jwkUpdateAction must be one of NULLIFY, UPDATE!");
        (await manager.DeleteAsync(Path + "mtls/?jwkDeleteAction=UPDATE")).IsRefused("jwkDeleteAction must be one of NULLIFY, DELETE!");
    }

    [Fact]
    public async Task A_deletion_undeploys_and_a_failed_deployment_is_reported()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.FailDeployments("staging", "Connection refused");

        var created = (await manager.PostAsync(Path, Keystore("tls", "production", "staging"))).IsOk()["deploymentResult"];
        Assert.False(created["success"]!.GetValue<bool>());
        Assert.Equal(["Deployed successfully", "Connection refused"], created["environmentResults"]!.AsArray().Select(result => result!["message"]!.ToString()));

        manager.Emulator.RestoreDeployments("staging");
        var deleted = await manager.DeleteAsync(Path + "tls/");
        Assert.Equal(["production", "staging"], deleted.Deployed());
        Assert.Equal("Undeployment completed successfully", deleted["deploymentResult"]["message"]!.ToString());
        Assert.Empty((await manager.GetAsync(Path)).Column("name"));
    }

    [Fact]
    public async Task The_uploaded_file_comes_back_under_its_own_extension()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var file = Samples.Pkcs12;

        Assert.Equal("""{"status":"SUCCESS"}""", (await UploadAsync(manager, "a.pfx", file, ("password", Samples.Password), ("environmentList", "production, staging"))).IsOk().Text);

        var download = (await manager.GetAsync(Path + "tls/export-file/?environmentName=production")).IsOk();
        Assert.Equal(file, download.Body);
        Assert.Equal("tls-production.pfx", download.FileName());
        var all = (await manager.GetAsync(Path + "tls/export-file/")).IsOk();
        Assert.Equal("tls-keystores.zip", all.FileName());
        Assert.Equal(["tls-production.pfx", "tls-staging.pfx"], Uploads.Unzip(all.Body).Keys);
        (await manager.GetAsync(Path + "tls/export-file/?environmentName=prod")).IsRefused("(tls) has no material for environment (prod)! Available: production, staging");
        (await manager.PutAsync(Path + "tls/", """{"keyStoreEnvironmentList":[]}""")).IsOk();
        (await manager.GetAsync(Path + "tls/export-file/")).IsRefused("(tls) carries no environment material to export!");
    }

    [Theory]
    [InlineData("a.p12", null, "PKCS12", "tls-production.p12")]
    [InlineData("a.PFX", null, "PKCS12", "tls-production.PFX")]
    [InlineData("a.keystore", null, "JKS", "tls-production.keystore")]
    [InlineData("a.keystore", "PKCS12", "PKCS12", "tls-production.keystore")]
    [InlineData("keystore", "PKCS12", "PKCS12", "tls-production.p12")]
    public async Task The_type_comes_from_the_extension_unless_it_is_given(string fileName, string? given, string type, string download)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await UploadAsync(manager, fileName, [1], ("password", "x"), ("environmentList", "production"), ("keyStoreType", given ?? ""))).IsOk();
        Assert.Equal(type, Stored(manager, "tls")[0]!["keyStoreType"]!.ToString());
        Assert.Equal(download, (await manager.GetAsync(Path + "tls/export-file/?environmentName=production")).FileName());
    }

    [Fact]
    public async Task An_upload_overrides_only_on_demand_and_only_the_environments_that_it_names()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, Keystore("tls", "production", "staging"));
        (string, string)[] texts = [("password", "new"), ("environmentList", "staging")];

        (await UploadAsync(manager, "a.jks", [1], texts)).IsRefused("Keystore (name: tls) is already exist! Send override=true to update it.");
        (await UploadAsync(manager, "a.jks", [1], [.. texts, ("override", "true")])).IsOk();

        Assert.Equal(["production s3cret", "staging new"], Stored(manager, "tls").Select(entry => $"{entry!["environmentName"]} {entry["password"]}"));
        (await manager.DeleteAsync(Path + "tls/")).IsOk();
        (await UploadAsync(manager, "a.jks", [1], [.. texts, ("override", "true")])).IsRefused("Keystore (name: tls) is not found!");
    }

    [Fact]
    public async Task What_an_upload_lacks_is_named()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await UploadAsync(manager, "a.p12", [], ("password", "x"), ("environmentList", "production"))).IsRefused("keystoreFile value can not be empty!");
        (await UploadAsync(manager, "a.p12", [1], ("environmentList", "production"))).IsRefused("password value can not be empty!");
        (await UploadAsync(manager, "a.p12", [1], ("password", "x"))).IsRefused("environmentList value can not be empty!");
        (await UploadAsync(manager, "a.p12", [1], ("password", "x"), ("environmentList", "production,nowhere"))).IsRefused("Environment (nowhere) is not found or user does not have privilege to access it!");
        (await UploadAsync(manager, "a.p12", [1], ("password", "x"), ("environmentList", "production"), ("keyStoreType", "BCFKS"))).IsRefused("Unknown keyStoreType (BCFKS)! Supported values: JKS, PKCS12");
        Assert.Empty(manager.Emulator.State.Names("keystores", "MyProject"));
    }

    [Fact]
    public async Task An_archive_restores_each_environment_and_reports_what_it_does_not_know()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, Keystore("tls", "production"));
        var archive = Uploads.Zip(("tls-production.jks", [1]), ("tls-UAT.p12", [2]), ("tls-Old.p12", [3]), ("README.txt", [4]));

        var reply = await UploadAsync(manager, "a.zip", archive, ("override", "true"), ("password", ""), ("environmentMapping", """{"UAT":"","Old":""}"""));

        Assert.Equal(
            ["Environment (UAT) was deliberately left out by the caller's mapping.", "Environment (Old) was deliberately left out by the caller's mapping.", "Archive entry (README.txt) does not name an environment of keystore (tls) and was not imported."],
            reply.IsOk().Unresolved());
        Assert.Equal([1], (await manager.GetAsync(Path + "tls/export-file/?environmentName=production")).Body);
        Assert.Equal("s3cret", Stored(manager, "tls")[0]!["password"]!.ToString());

        // Where there was nothing before, there is no password to keep.
        (await UploadAsync(manager, "a.zip", archive, ("override", "true"), ("environmentMapping", """{"UAT":"staging"}"""))).IsRefused("password value can not be empty!");
        (await UploadAsync(manager, "a.zip", archive, ("override", "true"), ("password", "x"), ("environmentMapping", """{"UAT":"staging"}"""))).IsOk();
        Assert.Equal([2], (await manager.GetAsync(Path + "tls/export-file/?environmentName=staging")).Body);
        (await UploadAsync(manager, "a.zip", Uploads.Zip(("x.p12", [1])), ("override", "true")))
            .IsRefused("This archive holds no importable material for keystore (tls)! Entries must be named <keystoreName>-<environmentName>.p12, as the export writes them.");
    }

    [Fact]
    public async Task An_upload_that_is_saved_but_not_deployed_says_so()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.FailDeployments("production", "Connection refused");
        var reply = (await UploadAsync(manager, "a.p12", [1], ("password", "x"), ("environmentList", "production"))).IsOk();
        Assert.Equal("SUCCESS", reply["status"].ToString());
        Assert.Equal("Keystore was saved successfully but deployment to environments failed. Details: production: Connection refused", reply["resultMessage"].ToString());
        Assert.False(reply["deploymentResult"]["success"]!.GetValue<bool>());
        Assert.Equal(["tls"], manager.Emulator.State.Names("keystores", "MyProject"));
    }

    [Theory]
    [InlineData("SECRETS:MANAGE", false, false)]
    [InlineData("SECRETS:MANAGE,SECRETS:DEPLOY_UNDEPLOY", true, false)]
    [InlineData("SECRETS:EXPORT_IMPORT", false, true)]
    public async Task Changing_and_exchanging_need_permissions_of_their_own(string permissions, bool mayChange, bool mayExchange)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path, Keystore("tls", "production"));
        manager.Emulator.AddUser("user", "x", permissions.Split(','));
        manager.Token = manager.Emulator.IssueToken("user");
        (await manager.GetAsync(Path)).IsOk();
        Assert.Equal(mayChange, (int)(await manager.PutAsync(Path + "tls/", "{}")).Status == 200);
        Assert.Equal(mayExchange, (int)(await manager.GetAsync(Path + "tls/export/")).Status == 200);
        Assert.Equal(mayExchange, (int)(await manager.GetAsync(Path + "tls/export-file/")).Status == 200);
    }

    private static Task<Reply> UploadAsync(ManagerUnderTest manager, string fileName, byte[] file, params (string, string)[] texts)
        => manager.UploadAsync(Path + "import-file/", "keystoreFile", fileName, file, [("keystoreName", "tls"), .. texts]);

    private static string Keystore(string name, params string[] environments) => $$"""
        {"name":"{{name}}","keyStoreEnvironmentList":[{{string.Join(',', environments.Select(environment =>
            $$"""{"environmentName":"{{environment}}","file":"{{Samples.Base64("the file")}}","password":"s3cret","alias":"main","keyStoreType":"JKS"}"""))}}]}
        """;

    private static JsonArray Stored(ManagerUnderTest manager, string name) => manager.Emulator.State.Find("keystores", "MyProject", name)!["keyStoreEnvironmentList"]!.AsArray();
}
