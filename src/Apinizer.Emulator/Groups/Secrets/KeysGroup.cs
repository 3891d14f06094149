using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Keys: for each environment a secret, private or public key, which no read shows.</summary>
internal static class KeysGroup
{
    public static MaterialKind Material { get; } = new("key", " Try update operation if want to change its value.")
    {
        PackageType = "CRYPTO_KEY_INFO",
        List = "cryptoKeyInfoEnvironmentList",
        Extension = ".pem",
        File = KeyContent.File,
        Key = (key, entry, _) => KeyContent.Key(key, entry),
    };

    public static ResourceKind Kind => Material.Names;

    private const string Change = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY";
    private const string Exchange = "SECRETS:EXPORT_IMPORT";
    private const string Secret = "SECRET_KEY";

    private static readonly string[] Types = [Secret, "PRIVATE_KEY", "PUBLIC_KEY"];
    private static readonly string[] Algorithms = ["AES", "DES", "DESede", "RSA"];

    private static readonly BodyRules Entry = new(
        BodyMember.Text("environmentName", "environmentName value can not be empty!"),
        BodyMember.Text("content", "content value can not be empty!"),
        BodyMember.Text("alias"));

    private static readonly BodyRules New = new(
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Choice("keyType", Types, "keyType value can not be empty!"),
        BodyMember.Choice("algorithm", Algorithms),
        BodyMember.Objects(Material.List, Entry, "cryptoKeyInfoEnvironmentList value can not be empty!"));

    private static readonly BodyRules Changes = new(
        BodyMember.Text("name"),
        BodyMember.Text("description"),
        BodyMember.Choice("keyType", Types),
        BodyMember.Choice("algorithm", Algorithms),
        BodyMember.Objects(Material.List, Entry));

    public static void Map(RouteTable routes)
    {
        routes.Get(Material.Path, "any", call => Listed(call, call.Store.All(Kind, call.ProjectName)));
        routes.Get(Material.One, "any", call => Listed(call, [Material.Get(call)]));
        routes.Post(Material.Path, Change, call => MaterialChanges.Create(call, Material, Checked(call.Body(New), [])));
        routes.Put(Material.One, Change, call => MaterialChanges.Update(call, Material, Checked(call.Body(Changes), Material.Get(call).Content)));
        routes.Delete(Material.One, Change, call => MaterialChanges.Delete(call, Material));
        routes.Get(Material.One + "export/", Exchange, call => MaterialPackage.Export(call, Material));
        routes.Get(Material.One + "export-file/", Exchange, ExportFile);
        routes.Post(Material.Path + "import/", Exchange, call => MaterialPackage.Import(call, Material));
        routes.Post(Material.Path + "import-file/", Exchange, ImportFile);
    }

    /// <summary>A file on its own says what it is; an archive does not.</summary>
    private static Answer ExportFile(Call call)
    {
        var answer = MaterialDownload.Get(call, Material);
        return call.Query("environmentName") is null ? answer : answer with { ContentType = "application/x-pem-file" };
    }

    private static Answer ImportFile(Call call)
    {
        var upload = MaterialUpload.Read(call, Material);
        var type = Choice.Supported(upload.RequiredText("keyType"), "keyType", Types)!;
        var existing = upload.Overridden(call);
        var members = new JsonObject { ["keyType"] = type };
        if (upload.Text("algorithm") is { } algorithm)
        {
            // In a form, unlike in JSON, capitals do not matter.
            members["algorithm"] = Choice.Supported(Array.Find(Algorithms, known => known.Equals(algorithm, StringComparison.OrdinalIgnoreCase)) ?? algorithm, "algorithm", Algorithms);
        }

        var key = upload.Save(call, existing, Checked(members, existing?.Content ?? []), (file, previous) => new JsonObject
        {
            ["content"] = KeyContent.OfFile(file.Content, type),
            ["file"] = Convert.ToBase64String(file.Content),
            ["alias"] = upload.Text("alias") ?? previous?.Text("alias"),
        });
        return upload.Deployed(call, key);
    }

    /// <summary>Changes that are fit to be applied to what is stored, with their material as it is kept.</summary>
    private static JsonObject Checked(JsonObject changes, JsonObject stored)
    {
        var type = changes.Text("keyType") ?? stored.Text("keyType")!;
        if (type == Secret && changes.Text("algorithm") is null && stored.Text("algorithm") is null)
        {
            throw new RefusedException($"algorithm is required for {Secret}! Supported values: {string.Join(", ", Algorithms)}");
        }

        if (type != Secret)
        {
            changes["algorithm"] = null;
        }

        foreach (var entry in changes.Objects(Material.List))
        {
            entry["content"] = KeyContent.Stored(entry.Text("content")!, type);
        }

        return changes;
    }

    private static Answer Listed(Call call, IEnumerable<Resource> keys) => Answer.Success(new JsonObject { ["resultList"] = keys.Select(key => Read(call, key)).ToJson() });

    private static JsonObject Read(Call call, Resource key)
    {
        var read = new JsonObject { ["id"] = key.Id };
        read.Apply(key.Content.Pick("name", "description"));
        read["projectId"] = call.Installation.FindProject(call.ProjectName)!.Id;
        read.Apply(key.Content.Pick("keyType", "algorithm"));
        read[Material.List] = Material.Entries(key.Content).Select(entry => entry.Pick("environmentName", "alias", "source")).ToJson();
        return read;
    }
}
