using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Certificates, each for a list of environments. An environment trusts what is registered for it.</summary>
internal static class CertificatesGroup
{
    public static MaterialKind Material { get; } = new("certificate")
    {
        PackageType = "CERTIFICATE",
        List = "certificateEnvironmentList",
        Extension = ".cer",
        File = CertificateFile.Der,
        Key = (_, entry, _) => CertificateFile.Key(entry),
    };

    public static ResourceKind Kind => Material.Names;

    private const string Change = "SECRETS:MANAGE + SECRETS:DEPLOY_UNDEPLOY";
    private const string Exchange = "SECRETS:EXPORT_IMPORT";

    public static void Map(RouteTable routes)
    {
        routes.Get(Material.Path, "any", call => Answer.Success(Listed(call.Store.All(Kind, call.ProjectName).Select(certificate => Read(certificate)))));
        routes.Get(Material.One, "any", call => Answer.Done(Listed([Read(Material.Get(call))])));
        routes.Post(Material.Path, Change, Create);
        routes.Put(Material.One, Change, Update);
        routes.Delete(Material.One, Change, call => MaterialChanges.Delete(call, Material));
        routes.Post(Material.Path + "import-file/", Exchange, ImportFile);

        // Two names for one download.
        routes.Get(Material.One + "export/", Exchange, call => MaterialDownload.All(call, Material, Material.Get(call)));
        routes.Get(Material.One + "export-file/", Exchange, call => MaterialDownload.All(call, Material, Material.Get(call)));
    }

    public static JsonObject Listed(IEnumerable<JsonObject> certificates) => new() { ["resultList"] = certificates.ToJson() };

    /// <summary>A certificate, with the entry of one environment only if that is given.</summary>
    public static JsonObject Read(Resource certificate, string? environment = null)
    {
        var read = certificate.Content.Pick("name", "description");
        read[Material.List] = Material.Entries(certificate.Content)
            .Where(entry => environment is null || MaterialKind.Environment(entry) == environment)
            .Select(entry => entry.Pick("environmentName", "startDate", "endDate", "base64EncodedContent", "sha1Thumbprint", "subjectDn", "alias"))
            .ToJson();
        return read;
    }

    /// <summary>The entry for one environment.</summary>
    public static JsonObject Entry(string environment, string alias, byte[] file)
    {
        var entry = new JsonObject { ["environmentName"] = environment, ["alias"] = alias };
        entry.Apply(CertificateFile.Read(file));
        return entry;
    }

    /// <summary>All certificates of an environment share one truststore, whatever their project.</summary>
    public static void RequireFreeAlias(Call call, string alias, string environment, Resource? except)
    {
        if (call.Store.Everywhere(Kind.Label).Any(other => other.Resource != except && Material.Entry(other.Resource.Content, environment)?.Text("alias") == alias))
        {
            throw new RefusedException($"Alias ({alias}) is already used for another certificate, try changing this value!");
        }
    }

    private static Answer Create(Call call)
    {
        var form = call.Form();
        var name = form.RequiredText("certificateName");
        var content = Content(call, form, name, except: null);
        return MaterialChanges.Deployed(call, Material, call.Store.Add(Kind, call.ProjectName, name, content));
    }

    /// <summary>The old certificate goes and a new one comes: environments that are not listed are lost.</summary>
    private static Answer Update(Call call)
    {
        var update = JwkUpdate.Of(call);
        var old = Material.Get(call);
        var content = Content(call, call.Form(), old.Name, old);
        call.Store.Remove(Kind, call.ProjectName, old);
        var certificate = call.Store.Add(Kind, call.ProjectName, old.Name, content);
        update.Carry(call, Material, old.Id, certificate);
        return MaterialChanges.Deployed(call, Material, certificate);
    }

    private static JsonObject Content(Call call, MultipartForm form, string name, Resource? except)
    {
        var alias = form.RequiredText("alias");
        var description = form.RequiredText("certificateDescription");
        var file = form.RequiredFile("pemEncodedFile").Content;
        var environments = form.Environments(call, "environmentList");
        if (except is null)
        {
            call.Store.RequireFree(Kind, call.ProjectName, name);
        }

        if (!CertificateFile.IsPem(file))
        {
            throw new RefusedException("pemEncodedFile must be a PEM-encoded certificate!");
        }

        foreach (var environment in environments)
        {
            RequireFreeAlias(call, alias, environment, except);
        }

        return new JsonObject
        {
            ["name"] = name,
            ["description"] = description,
            [Material.List] = environments.Select(environment => Entry(environment, alias, file)).ToJson(),
        };
    }

    /// <summary>Creates or changes, and deploys nothing.</summary>
    private static Answer ImportFile(Call call)
    {
        var upload = MaterialUpload.Read(call, Material);
        var alias = upload.RequiredText("alias");
        var existing = call.Store.Find(Kind, call.ProjectName, upload.Name);
        foreach (var (environment, _) in upload.Files)
        {
            RequireFreeAlias(call, alias, environment, existing);
        }

        upload.Save(call, existing, [], (file, _) => Entry("", alias, file.Content));
        return upload.Answered();
    }
}
