using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Keystores: for each environment a file with its password. What is read of both is encrypted.</summary>
internal static class KeystoresGroup
{
    public static MaterialKind Material { get; } = new("keystore", " Try update operation if want to change its value.")
    {
        PackageType = "KEY_STORE",
        List = "keyStoreEnvironmentList",
        Extension = ".p12",
        File = entry => SecretText.Bytes(entry.Text("file")!),
        ExtensionOf = entry => entry.Text("keyStoreType") == "PKCS12" ? ".p12" : ".jks",
        Key = KeystoreFile.Key,
    };

    public static ResourceKind Kind => Material.Names;

    private const string Change = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY";
    private const string Exchange = "SECRETS:EXPORT_IMPORT";

    private static readonly string[] Types = ["JKS", "PKCS12"];

    private static readonly BodyRules Entry = new(
        BodyMember.Text("environmentName", "environmentName value can not be empty!"),
        BodyMember.Text("file", "file value can not be empty!"),
        BodyMember.Text("password", "password value can not be empty!"),
        BodyMember.Text("alias"),
        BodyMember.Choice("keyStoreType", Types, "keyStoreType value can not be empty!"));

    private static readonly BodyRules New = new(
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Objects(Material.List, Entry, "keyStoreEnvironmentList value can not be empty!"));

    private static readonly BodyRules Changes = new(BodyMember.Text("name"), BodyMember.Text("description"), BodyMember.Objects(Material.List, Entry));

    public static void Map(RouteTable routes)
    {
        routes.Get(Material.Path, "any", call => Listed(call, call.Store.All(Kind, call.ProjectName)));
        routes.Get(Material.One, "any", call => Listed(call, [Material.Get(call)]));
        routes.Post(Material.Path, Change, call => MaterialChanges.Create(call, Material, call.Body(New)));
        routes.Put(Material.One, Change, call => MaterialChanges.Update(call, Material, call.Body(Changes)));
        routes.Delete(Material.One, Change, call => MaterialChanges.Delete(call, Material));
        routes.Get(Material.One + "export/", Exchange, call => MaterialPackage.Export(call, Material));
        routes.Get(Material.One + "export-file/", Exchange, call => MaterialDownload.Get(call, Material));
        routes.Post(Material.Path + "import/", Exchange, call => MaterialPackage.Import(call, Material));
        routes.Post(Material.Path + "import-file/", Exchange, ImportFile);
    }

    private static Answer ImportFile(Call call)
    {
        var upload = MaterialUpload.Read(call, Material);

        // An archive restores what has passwords already.
        var password = upload.IsArchive ? upload.Text("password") : upload.RequiredText("password");
        var type = Choice.Supported(upload.Text("keyStoreType"), "keyStoreType", Types);
        var keystore = upload.Save(call, upload.Overridden(call), [], (file, previous) => new JsonObject
        {
            ["file"] = Convert.ToBase64String(file.Content),
            ["password"] = password ?? previous?.Text("password") ?? upload.RequiredText("password"),
            ["alias"] = upload.Text("alias") ?? previous?.Text("alias"),
            ["keyStoreType"] = type ?? TypeOf(file.FileName),
        });
        return upload.Deployed(call, keystore);
    }

    private static string TypeOf(string? fileName) => Path.GetExtension(fileName)?.ToLowerInvariant() is ".p12" or ".pfx" ? "PKCS12" : "JKS";

    private static Answer Listed(Call call, IEnumerable<Resource> keystores) => Answer.Success(new JsonObject { ["resultList"] = keystores.Select(keystore => Read(call, keystore)).ToJson() });

    private static JsonObject Read(Call call, Resource keystore)
    {
        var read = keystore.Content.Pick("name", "description");
        read["projectId"] = call.Installation.FindProject(call.ProjectName)!.Id;
        read[Material.List] = Material.Entries(keystore.Content).Select(entry => new JsonObject
        {
            ["environmentId"] = call.Installation.FindEnvironment(MaterialKind.Environment(entry))?.Id,
            ["file"] = SecretText.Encrypted(entry.Text("file")),
            ["password"] = SecretText.Encrypted(entry.Text("password")),
            ["alias"] = entry.Text("alias"),
            ["keyStoreType"] = entry.Text("keyStoreType"),
        }).ToJson();
        return read;
    }
}
