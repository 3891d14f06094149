using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Truststores are no objects of their own: an environment trusts the certificates that all projects have registered for it.</summary>
internal static class TruststoresGroup
{
    private const string One = "/apiops/projects/{projectName}/certificates/truststore/{environmentName}/";
    private const string Exchange = "SECRETS:EXPORT_IMPORT";

    public static void Map(RouteTable routes)
    {
        routes.Get(One, "any", List);
        routes.Get(One + "export-file/", Exchange, Export);
        routes.Post(One + "import-file/", Exchange, Import);
    }

    private static Answer List(Call call)
    {
        if (call.ProjectName != Project.Administration.Name)
        {
            throw new RefusedException($"Truststore certificates are only available in the {Project.Administration.Name} project!");
        }

        var environment = Environment(call);
        return Answer.Success(CertificatesGroup.Listed(Trusted(call, environment).Select(certificate => CertificatesGroup.Read(certificate, environment.Name))));
    }

    private static Answer Export(Call call)
    {
        var environment = Environment(call);
        var certificates = Trusted(call, environment);
        if (certificates.Count == 0)
        {
            throw new RefusedException($"Environment ({environment.Name}) reported no truststore certificate! The workers may be unreachable, or nothing is deployed to them.");
        }

        var files = certificates.Select(certificate => CertificatesGroup.Material.Entry(certificate.Content, environment.Name)!)
            .Select((entry, index) => (ExportPackage.FileName(entry.Text("alias") ?? $"certificate-{index + 1}") + ".cer", Encoding.ASCII.GetBytes(CertificateFile.Pem(entry))));
        return Answer.File(Archive.Write(files, call.Installation.Now), ExportPackage.FileName(environment.Name) + "-truststore.zip");
    }

    /// <summary>Each file becomes a certificate of the project, named after it. What cannot be read does not stop the rest.</summary>
    private static Answer Import(Call call)
    {
        var environment = Environment(call).Name;
        var form = call.Form();
        var bundle = form.RequiredFile("truststoreFile");
        var files = Archive.IsZip(bundle.Content) ? Archive.Read(bundle.Content) ?? [] : [(bundle.FileName ?? "certificate", bundle.Content)];
        if (files.Count == 0)
        {
            throw new RefusedException("The uploaded bundle holds no certificate file!");
        }

        var (imported, unresolved) = (new List<string>(), new List<string>());
        foreach (var (fileName, content) in files)
        {
            var name = form.Text("namePrefix") + Path.GetFileNameWithoutExtension(fileName);
            try
            {
                Register(call, environment, name, content);
                imported.Add(name);
            }
            catch (RefusedException refusal)
            {
                unresolved.Add($"Certificate ({name}) could not be imported: {refusal.Message}");
            }
        }

        if (imported.Count == 0)
        {
            throw new RefusedException($"No certificate in this bundle could be imported! {string.Join(" ", unresolved)}");
        }

        return Answer.Success(new JsonObject { ["resultList"] = imported.ToJson(), ["resultCount"] = imported.Count, ["unresolvedReferences"] = unresolved.ToJson() });
    }

    private static void Register(Call call, string environment, string name, byte[] file)
    {
        var existing = call.Store.Find(CertificatesGroup.Kind, call.ProjectName, name);
        CertificatesGroup.RequireFreeAlias(call, name, environment, existing);
        var entry = CertificatesGroup.Entry(environment, name, file);
        var certificate = existing ?? call.Store.Add(CertificatesGroup.Kind, call.ProjectName, name, new JsonObject { ["name"] = name });
        CertificatesGroup.Material.Put(certificate.Content, entry);
    }

    /// <summary>It is the workers that are asked: when they cannot be reached, nothing comes back.</summary>
    private static List<Resource> Trusted(Call call, GatewayEnvironment environment) => environment.Fault is not null ? [] :
    [
        .. call.Store.Everywhere(CertificatesGroup.Kind.Label).Select(certificate => certificate.Resource).Where(certificate => CertificatesGroup.Material.Entry(certificate.Content, environment.Name) is not null),
    ];

    private static GatewayEnvironment Environment(Call call) => call.Installation.GetEnvironment(call.Path("environmentName"));
}
