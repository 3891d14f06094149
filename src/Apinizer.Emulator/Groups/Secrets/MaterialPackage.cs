using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Moving an object between installations: its package carries the material in clear, unless it is encrypted as a whole.</summary>
internal static class MaterialPackage
{
    public static Answer Export(Call call, MaterialKind kind)
    {
        var resource = kind.Get(call);
        var package = new ExportPackage(call.Installation.Now);
        package.Add(resource.Name, kind.PackageType, Written(resource));
        return package.ToAnswer(call, resource.Name);
    }

    /// <summary>Nothing is deployed.</summary>
    public static Answer Import(Call call, MaterialKind kind)
    {
        var form = call.Form();
        var part = kind.Noun + "ExportFile";
        var file = form.RequiredFile(part);
        if (file.FileName?.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) != true || !ExportPackage.IsPackage(file.Content))
        {
            throw new RefusedException($"{part} parameter must be in zip file format and must end with zip extension!");
        }

        var replace = call.QueryFlag("override");
        foreach (var document in ExportPackage.Read(file.Content, PackagePassphrase.ForImport(call), kind.PackageType))
        {
            var name = document.Text("name") ?? throw new RefusedException("Package could not be read.");
            if (replace && call.Store.Find(kind.Names, call.ProjectName, name) is { } existing)
            {
                existing.Content = EnvironmentMerge.Read(form).Onto(call.Installation, kind.PackageType, existing, document);
            }
            else
            {
                Add(call, kind, name, document, replace ? null : EnvironmentMapping.Read(call, form));
            }
        }

        return Answer.Success();
    }

    /// <summary>A name that is taken gets a suffix. Environments that this installation does not have are dropped.</summary>
    private static void Add(Call call, MaterialKind kind, string name, JsonObject document, EnvironmentMapping? mapping)
    {
        while (call.Store.Find(kind.Names, call.ProjectName, name) is not null)
        {
            name += "-imported";
        }

        var entries = kind.Entries(document).Select(entry => EnvironmentMerge.For(mapping?.Target(MaterialKind.Environment(entry)) ?? MaterialKind.Environment(entry), entry));
        kind.SetEntries(document, entries.Where(entry => call.Installation.FindEnvironment(MaterialKind.Environment(entry)) is not null).DistinctBy(MaterialKind.Environment).ToList());
        document["name"] = name;
        call.Store.Add(kind.Names, call.ProjectName, name, document);
    }

    private static JsonObject Written(Resource resource)
    {
        var document = resource.Content.Copy();
        document["name"] = resource.Name;
        return document;
    }
}
