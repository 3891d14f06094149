using System.Text;

namespace Apinizer.Emulator.Tests;

public sealed class ExportImportTests
{
    private const string Path = ManagerUnderTest.Project + "export-import/";
    private const string Other = "/apiops/projects/Other/";

    [Fact]
    public async Task Types_are_the_same_everywhere_and_case_does_not_matter()
    {
        await using var manager = await StartAsync();
        var types = (await manager.GetAsync(Path + "types/")).IsOk();
        Assert.Equal(31, types["resultCount"].GetValue<int>());
        (await manager.GetAsync(Path + "ip_group/objects/")).IsOk();
        Assert.StartsWith("Unknown export/import type (IP_GROUPS)! Supported types: API_PROXY, PROXY_GROUP, ", (await manager.GetAsync(Path + "IP_GROUPS/objects/"))["resultMessage"].ToString(), StringComparison.Ordinal);
        Assert.Empty((await manager.GetAsync(Path + "TEST_COLLECTION/objects/")).IsOk().Column("name"));
    }

    [Fact]
    public async Task Objects_are_listed_by_name_and_by_kind_where_there_are_several()
    {
        await using var manager = await StartAsync();
        await IpGroupAsync(manager, "office");
        await IpGroupAsync(manager, "home-office");
        await IpGroupAsync(manager, "home");
        await manager.HasAsync("CERTIFICATE", "CERTIFICATE", "tls");
        await manager.HasAsync("CERTIFICATE", "KEY_STORE", "tls");

        Assert.Equal("""[{"name":"office"},{"name":"home-office"}]""", (await manager.GetAsync(Path + "IP_GROUP/objects/?filter=office"))["resultList"].ToJsonString());
        Assert.Equal("""[{"name":"tls","kind":"CERTIFICATE"},{"name":"tls","kind":"KEY_STORE"}]""", (await manager.GetAsync(Path + "CERTIFICATE/objects/"))["resultList"].ToJsonString());
    }

    [Fact]
    public async Task What_was_exported_can_be_imported_elsewhere()
    {
        await using var manager = await StartAsync();
        await IpGroupAsync(manager, "office");
        await IpGroupAsync(manager, "home");

        var one = (await manager.PostAsync(Path + "IP_GROUP/export/", """{"names":["office"]}""")).IsOk();
        var both = (await manager.PostAsync(Path + "ip_group/export/", """{"names":["office","home"]}""")).IsOk();
        Assert.Equal("attachment; filename=\"office.zip\"", Assert.Single(one.Headers.GetValues("Content-Disposition")));
        Assert.Equal("attachment; filename=\"IP_GROUP-export.zip\"", Assert.Single(both.Headers.GetValues("Content-Disposition")));
        Assert.Equal(["office.json", "home.json"], TestPackage.Unzip(both.Body).Keys);

        var imported = (await manager.ImportAsync("IP_GROUP", both.Body, "Other")).IsOk();
        Assert.Equal("""["The following imported objects are not deployed to any worker: IP_GROUP: office, IP_GROUP: home"]""", imported["unresolvedReferences"].ToJsonString());
        Assert.Equal(["10.0.0.1"], (await manager.GetAsync(Other + "ipGroups/office/")).OnlyItem["ipList"]!.AsArray().Select(ip => ip!.ToString()));
    }

    [Theory]
    [InlineData("IP_GROUP", """{"names":[]}""", "names value can not be empty!")]
    [InlineData("IP_GROUP", """{"names":["tls","office","none"]}""", "IP_GROUP object(s) not found in this project: tls, none")]
    [InlineData("CERTIFICATE", """{"names":["tls"],"kind":"IP_GROUP"}""", "Unknown kind (IP_GROUP) for type CERTIFICATE! Supported kinds: CERTIFICATE, KEY_STORE, CRYPTO_KEY_INFO, JWK")]
    [InlineData("CERTIFICATE", """{"names":["tls"]}""", "2 CERTIFICATE objects are named (tls) in this project with different kinds (CERTIFICATE, KEY_STORE); set \"kind\" in the request body to say which one you mean!")]
    public async Task An_export_names_objects_that_are_there(string type, string json, string message)
    {
        await using var manager = await StartAsync();
        await IpGroupAsync(manager, "office");
        await manager.HasAsync("CERTIFICATE", "CERTIFICATE", "tls");
        await manager.HasAsync("CERTIFICATE", "KEY_STORE", "tls");
        (await manager.PostAsync($"{Path}{type}/export/", json)).IsRefused(message);
        (await manager.PostAsync(Path + "CERTIFICATE/export/", """{"names":["tls"],"kind":"KEY_STORE"}""")).IsOk();
    }

    [Fact]
    public async Task A_plain_package_carries_no_secrets_and_the_import_says_so()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        (await manager.PostAsync(ManagerUnderTest.Project + "environmentVariables/KEY/", """{"name":"KEY","environmentValueList":[{"environmentName":"staging","value":"s3cret"}]}""")).IsOk();

        var credential = (await manager.PostAsync(Path + "CREDENTIAL/export/", """{"names":["alice"]}""")).IsOk().Body;
        Assert.Null(TestPackage.Unzip(credential)["alice.json"]["password"]);
        var variable = TestPackage.Unzip((await manager.PostAsync(Path + "ENV_VARIABLE/export/", """{"names":["KEY"]}""")).IsOk().Body)["KEY.json"];
        Assert.Null(variable["environmentValueList"]![0]!["value"]);

        (await manager.DeleteAsync(ManagerUnderTest.Project + "credentials/alice/")).IsOk();
        var imported = (await manager.ImportAsync("CREDENTIAL", credential, "Other")).IsOk();
        Assert.Equal("The secret values of the following imported objects are blank and must be entered again: CREDENTIAL: alice", imported["unresolvedReferences"][0]!.ToString());
    }

    [Fact]
    public async Task An_encrypted_package_carries_the_secrets_and_opens_with_its_passphrase_only()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        var package = (await manager.SendAsync(HttpMethod.Post, Path + "CREDENTIAL/export/?encrypt=true", """{"names":["alice"]}""", request =>
            request.Headers.Add("X-Apinizer-Package-Passphrase", Convert.ToBase64String("pass phrase"u8)))).IsOk().Body;
        (await manager.PostAsync(Path + "CREDENTIAL/export/?encrypt=true", """{"names":["alice"]}""")).IsRefused("Package encryption requested but no passphrase was supplied.");
        (await manager.DeleteAsync(ManagerUnderTest.Project + "credentials/alice/")).IsOk();

        (await manager.ImportAsync("CREDENTIAL", package, "Other")).IsRefused("Package is encrypted; a passphrase is required.");
        (await manager.ImportAsync("CREDENTIAL", package, "Other", passphrase: "wrong")).IsRefused("Package could not be decrypted with the given passphrase.");
        (await manager.ImportAsync("CREDENTIAL", package[..20], "Other", passphrase: "pass phrase")).IsRefused("Encrypted package could not be read.");
        (await manager.ImportAsync("CREDENTIAL", package, "Other", passphrase: "pass phrase")).IsOk();
        Assert.Equal("s3cret", manager.Emulator.State.Find("credentials", "Other", "alice")!["password"]!.ToString());
    }

    [Fact]
    public async Task A_name_that_is_taken_is_imported_only_to_replace()
    {
        await using var manager = await StartAsync();
        await IpGroupAsync(manager, "office");
        await manager.CreateCredentialAsync("alice");
        const string remedy = "Use Replace Existing where the object already exists in this project, or rename the object(s) before importing.";
        var package = TestPackage.Of(("IP_GROUP", "office", """{"name":"office","ipList":["10.9.9.9"]}"""));

        (await manager.ImportAsync("IP_GROUP", package)).IsRefused($"Import as New cannot proceed: office (IP_GROUP) — an object of this kind and name already exists in the target project. {remedy}");
        (await manager.ImportAsync("IP_GROUP", package, parts: ("override", "true"))).IsOk();
        Assert.Equal("""["10.9.9.9"]""", (await manager.GetAsync(ManagerUnderTest.Project + "ipGroups/office/")).OnlyItem["ipList"]!.ToJsonString());
        (await manager.ImportAsync("IP_GROUP", TestPackage.Of(("IP_GROUP", "a", "{}"), ("IP_GROUP", "a", "{}"))))
            .IsRefused($"Import as New cannot proceed: a (IP_GROUP) — this name is carried twice by this import package. {remedy}");
        Assert.StartsWith(
            "Import as New cannot proceed: alice (CREDENTIAL) — an object of this kind and name already exists elsewhere on this installation",
            (await manager.ImportAsync("CREDENTIAL", TestPackage.Of(("CREDENTIAL", "alice", "{}")), "Other", parts: ("override", "true")))["resultMessage"].ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_package_of_the_type_is_imported()
    {
        await using var manager = await StartAsync();
        var package = TestPackage.Of(("CREDENTIAL", "alice", "{}"));
        (await manager.ImportAsync("IP_GROUP", package)).IsRefused("This package holds no IP_GROUP object — it looks like a CREDENTIAL package; nothing was imported.");
        (await manager.ImportAsync("IP_GROUP", package, fileName: "package.json")).IsRefused("exportFile parameter must be in zip file format and must end with zip extension!");
        (await manager.ImportAsync("IP_GROUP", Encoding.UTF8.GetBytes("no zip"))).IsRefused("exportFile parameter must be in zip file format and must end with zip extension!");
        Assert.Empty(manager.Emulator.State.Names("credentials", "MyProject"));
    }

    [Fact]
    public async Task Dependencies_travel_and_are_bound_by_name()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        await manager.HasAsync("CERTIFICATE", "CERTIFICATE", "tls");
        await manager.HasAsync("CERTIFICATE", "JWK", "signing");
        (await manager.SendAsync(HttpMethod.Put, ManagerUnderTest.Project + "credentials/alice/certificate/tls/")).IsOk();
        (await manager.SendAsync(HttpMethod.Put, ManagerUnderTest.Project + "credentials/alice/jwk/validation/signing/")).IsOk();
        var alone = (await manager.PostAsync(Path + "CREDENTIAL/export/", """{"names":["alice"]}""")).IsOk().Body;
        var whole = (await manager.PostAsync(Path + "CREDENTIAL/export/?withDependencies=true", """{"names":["alice"]}""")).IsOk().Body;
        Assert.Equal(["alice.json", "CERTIFICATE-tls.json", "JWK-signing.json"], TestPackage.Unzip(whole).Keys);
        (await manager.DeleteAsync(ManagerUnderTest.Project + "credentials/alice/")).IsOk();
        await manager.HasAsync("CERTIFICATE", "CERTIFICATE", "tls", """{"mine":true}""", "Other");

        var lost = (await manager.ImportAsync("CREDENTIAL", alone, "Other")).IsOk()["unresolvedReferences"].AsArray();
        Assert.Equal("CREDENTIAL: alice lost its reference to JWK: signing, which does not exist here", lost[0]!.ToString());
        Assert.Null(manager.Emulator.State.Find("credentials", "Other", "alice")!["validationJwkName"]);

        (await manager.ImportAsync("CREDENTIAL", whole, "Other", parts: ("override", "true"))).IsOk();
        Assert.Equal("signing", manager.Emulator.State.Find("credentials", "Other", "alice")!["validationJwkName"]!.ToString());
        Assert.Equal(["signing"], manager.Emulator.State.Names("jwks", "Other"));
        Assert.True(manager.Emulator.State.Find("certificates", "Other", "tls")!["mine"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_dependency_whose_name_lives_elsewhere_stays_there()
    {
        await using var manager = await StartAsync();
        await manager.CreateProxyAsync("pets");
        await manager.CreateCredentialAsync("alice");
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/alice/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        var package = (await manager.PostAsync(Path + "API_PROXY/export/?withDependencies=true", """{"names":["pets"]}""")).IsOk().Body;
        Assert.Equal(["pets.json", "CREDENTIAL-alice.json"], TestPackage.Unzip(package).Keys);

        var imported = (await manager.ImportAsync("API_PROXY", package, "Other")).IsOk();

        Assert.Equal("CREDENTIAL: alice was not imported: its name is used elsewhere on this installation", imported["unresolvedReferences"][0]!.ToString());
        Assert.Equal(["pets"], manager.Emulator.State.Names("apiProxies", "Other"));
        Assert.Empty(manager.Emulator.State.Names("credentials", "Other"));
        Assert.Null(manager.Emulator.State.DeployedRevision("Other", "pets", "production"));
    }

    [Fact]
    public async Task Replacing_knows_no_mapping()
    {
        await using var manager = await StartAsync();
        var package = TestPackage.Of(("CERTIFICATE", "tls", Certificate("UAT", "staging")));
        (await manager.ImportAsync("CERTIFICATE", package, parts: [("override", "true"), ("environmentMapping", """{"UAT":"production"}""")])).IsOk();
        Assert.Equal(["staging=staging"], Environments(manager));
    }

    [Fact]
    public async Task Environments_are_mapped_or_lost()
    {
        await using var manager = await StartAsync();
        var package = TestPackage.Of(("CERTIFICATE", "tls", Certificate("UAT", "moon", "mars", "staging")));
        var imported = (await manager.ImportAsync("CERTIFICATE", package, parts: ("environmentMapping", """{"UAT":"production","mars":""}"""))).IsOk();
        Assert.Equal("CERTIFICATE: tls lost its data for environment (moon), which does not exist here", imported["unresolvedReferences"][0]!.ToString());
        Assert.Equal(["production=UAT", "staging=staging"], Environments(manager));
        Assert.StartsWith("environmentMapping must be a JSON object of ", (await manager.ImportAsync("CERTIFICATE", package, parts: ("environmentMapping", "{not json")))["resultMessage"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certEnvironmentUncoveredAction", "FILL_FROM_PACKAGE", "staging=new", "production=new")]
    [InlineData("certEnvironmentUncoveredAction", "REMOVE_FROM_TARGET", "staging=new")]
    [InlineData("certEnvironmentMergeMethod", "OVERWRITE_ALL", "production=new", "staging=new")]
    public async Task Replacing_a_certificate_needs_a_word_about_environments_without_new_material(string part, string value, params string[] expected)
    {
        await using var manager = await StartAsync();
        await manager.HasAsync("CERTIFICATE", "CERTIFICATE", "tls", Certificate("production", "staging"));
        var package = TestPackage.Of(("CERTIFICATE", "tls", """{"certificateEnvironmentList":[{"environmentName":"staging","content":"new"}]}"""));

        Assert.StartsWith(
            "Replace Existing of CERTIFICATE 'tls' cannot proceed: the package carries no data for the target environment(s) production, so",
            (await manager.ImportAsync("CERTIFICATE", package, parts: ("override", "true")))["resultMessage"].ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["production=production", "staging=staging"], Environments(manager));
        (await manager.ImportAsync("CERTIFICATE", package, parts: [("override", "true"), (part, value)])).IsOk();
        Assert.Equal(expected, Environments(manager));
    }

    [Fact]
    public async Task The_category_of_the_type_or_the_whole_project_gives_the_permission()
    {
        await using var manager = await StartAsync();
        await manager.CreateCredentialAsync("alice");
        await manager.HasAsync("CERTIFICATE", "JWK", "signing");
        (await manager.SendAsync(HttpMethod.Put, ManagerUnderTest.Project + "credentials/alice/jwk/encryption/signing/")).IsOk();
        const string denied = "User does not have required permission for this operation!";

        manager.Emulator.AddUser("identity", "x", ["IDENTITY:EXPORT_IMPORT"]);
        manager.Token = manager.Emulator.IssueToken("identity");
        (await manager.PostAsync(Path + "CREDENTIAL/export/", """{"names":["alice"]}""")).IsOk();
        (await manager.PostAsync(Path + "CREDENTIAL/export/?withDependencies=true", """{"names":["alice"]}""")).IsRefused("User does not have required EXPORT_IMPORT permission for SECRETS (object: signing)!");
        (await manager.PostAsync(Path + "CERTIFICATE/export/", """{"names":["signing"]}""")).IsRefused(denied);
        (await manager.GetAsync(Path + "CERTIFICATE/objects/")).IsRefused(denied);
        (await manager.ImportAsync("CREDENTIAL", TestPackage.Of(("CREDENTIAL", "bob", "{}"), ("JWK", "other", "{}")))).IsRefused("User does not have required EXPORT_IMPORT permission for SECRETS to import this package!");

        manager.Emulator.AddUser("whole", "x", ["PROJECT_MANAGEMENT:EXPORT_IMPORT"]);
        manager.Token = manager.Emulator.IssueToken("whole");
        (await manager.PostAsync(Path + "CREDENTIAL/export/?withDependencies=true", """{"names":["alice"]}""")).IsOk();
    }

    private static Task<ManagerUnderTest> StartAsync() => ManagerUnderTest.StartAsync(options =>
    {
        options.AddProject("MyProject");
        options.AddProject("Other");
    });

    private static async Task IpGroupAsync(ManagerUnderTest manager, string name)
        => (await manager.PostAsync(ManagerUnderTest.Project + "ipGroups/", $$"""{"name":"{{name}}","ipList":["10.0.0.1"]}""")).IsOk();

    private static string Certificate(params string[] environments)
        => $$"""{"certificateEnvironmentList":[{{string.Join(',', environments.Select(name => $$"""{"environmentName":"{{name}}","content":"{{name}}"}"""))}}]}""";

    private static IEnumerable<string> Environments(ManagerUnderTest manager) => manager.Emulator.State.Find("certificates", "MyProject", "tls")!["certificateEnvironmentList"]!.AsArray()
        .Select(entry => $"{entry!["environmentName"]}={entry["content"]}");
}
