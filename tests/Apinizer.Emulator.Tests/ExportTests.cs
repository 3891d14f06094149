using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class ExportTests
{
    private const string Export = ManagerUnderTest.Project + "apiProxies/pets/export/";

    [Fact]
    public async Task An_export_is_a_zip_file_with_the_api_proxy()
    {
        await using var manager = await StartAsync();
        var export = (await manager.GetAsync(Export)).IsOk();
        Assert.Equal("application/octet-stream", export.Headers.ContentType?.MediaType);
        Assert.Equal("attachment; filename=\"pets.zip\"", Assert.Single(export.Headers.GetValues("Content-Disposition")));
        var (name, document) = Assert.Single(Unzip(export.Body));
        Assert.Equal("pets.json", name);
        Assert.Equal("/pets", document["clientRoute"]!["relativePathList"]![0]!.ToString());
        Assert.Null(document["secretKey"]);
    }

    [Fact]
    public async Task Dependencies_are_added_on_demand_without_passwords()
    {
        await using var manager = await StartAsync();
        (await manager.CreateCredentialAsync("alice")).IsOk();
        (await manager.PutAsync(ManagerUnderTest.Project + "credentials/alice/access/", """{"credentialAccessList":[{"name":"pets","type":"API_PROXY"}]}""")).IsOk();
        var files = Unzip((await manager.GetAsync(Export + "?withDependencies=true")).IsOk().Body);
        Assert.Equal(["pets.json", "CREDENTIAL-alice.json"], files.Keys);
        Assert.False(files["CREDENTIAL-alice.json"].AsObject().ContainsKey("password"));
    }

    [Fact]
    public async Task An_encrypted_export_shows_nothing_and_never_looks_the_same()
    {
        await using var manager = await StartAsync();
        var one = (await EncryptedAsync(manager, Convert.ToBase64String("pass phrase"u8))).IsOk().Body;
        var other = (await EncryptedAsync(manager, Convert.ToBase64String("pass phrase"u8))).IsOk().Body;
        Assert.NotEqual("PK"u8.ToArray(), one[..2]);
        Assert.DoesNotContain("pets", Encoding.Latin1.GetString(one), StringComparison.Ordinal);
        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData(null, "Package encryption requested but no passphrase was supplied.")]
    [InlineData("not base64!", "Export package could not be encrypted.")]
    public async Task Encryption_needs_a_passphrase_in_base64(string? passphrase, string message)
    {
        await using var manager = await StartAsync();
        (await EncryptedAsync(manager, passphrase)).IsRefused(message, HttpStatusCode.BadRequest);
    }

    private static async Task<ManagerUnderTest> StartAsync()
    {
        var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        (await manager.PatchAsync(ManagerUnderTest.Project + "apiProxies/pets/settings/keys/", """{"secretKey":"s"}""")).IsOk();
        return manager;
    }

    private static Task<Reply> EncryptedAsync(ManagerUnderTest manager, string? passphrase)
        => manager.SendAsync(HttpMethod.Get, Export + "?encrypt=true", json: null, request =>
        {
            if (passphrase is not null)
            {
                request.Headers.Add("X-Apinizer-Package-Passphrase", passphrase);
            }
        });

    private static Dictionary<string, JsonNode> Unzip(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            return JsonNode.Parse(content)!;
        });
    }
}
