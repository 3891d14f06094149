using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>Packages of objects of any type, from one project to another.</summary>
internal static class ExportImportGroup
{
    private const string Path = "/apiops/projects/{projectName}/export-import/";

    private static readonly BodyRules Selection = new(BodyMember.Texts("names", "names value can not be empty!"), BodyMember.Text("kind"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path + "types/", "any", _ => Answer.Success(Answer.List(ExportImportType.All.Select(type => JsonValue.Create(type.Name)))));

        // The type decides which category counts.
        routes.Get(Path + "{type}/objects/", "any", List);
        routes.Post(Path + "{type}/export/", "any", Export);
        routes.Post(Path + "{type}/import/", "any", Import);
    }

    private static Answer List(Call call)
    {
        var type = ExportImportType.Get(call.Path("type"));
        if (type.Category is not null)
        {
            call.Require(type.Allowed("VIEW"));
        }

        var filter = call.Query("filter") ?? "";
        return Answer.Success(Answer.List(Objects(call, type).Where(entry => entry.Resource.Name.Contains(filter, StringComparison.Ordinal)).Select(entry =>
        {
            var read = new JsonObject { ["name"] = entry.Resource.Name };
            if (type.Kinds.Count > 1)
            {
                read["kind"] = entry.Kind.Name;
            }

            return read;
        })));
    }

    private static Answer Export(Call call)
    {
        var type = ExportImportType.Get(call.Path("type"));
        call.Require(type.Permission);
        var body = call.Body(Selection);
        var selected = Select(call, type, [.. body.Texts("names").Distinct()], body.Text("kind"));
        var objects = call.QueryFlag("withDependencies") ? WithDependencies(call, selected) : selected;
        var encrypt = call.QueryFlag("encrypt");
        var package = new ExportPackage(call.Installation.Now);
        foreach (var packaged in objects)
        {
            package.Add(packaged.IsDependency ? $"{packaged.Kind.Name}-{packaged.Name}" : packaged.Name, packaged.ToDocument(withSecrets: encrypt));
        }

        return package.ToAnswer(call, selected is [var only] ? only.Name : $"{type.Name}-export");
    }

    private static Answer Import(Call call)
    {
        var type = ExportImportType.Get(call.Path("type"));
        call.Require(type.Permission);
        var options = ImportOptions.Read(call.Form());
        var objects = ExportPackage.Read(options.File, PackagePassphrase.ForImport(call)).Select(entry => PackagedObject.Read(entry.Document)).OfType<PackagedObject>().ToList();
        if (!objects.Exists(packaged => packaged.Type == type))
        {
            var found = objects is [var first, ..] ? $"it looks like a {first.Type.Name} package" : "it looks like no package of this installation";
            throw new RefusedException($"This package holds no {type.Name} object — {found}; nothing was imported.");
        }

        foreach (var carried in objects.Select(packaged => packaged.Type).Distinct())
        {
            call.Require(carried.Permission, $"User does not have required EXPORT_IMPORT permission for {carried.Category} to import this package!");
        }

        var import = new PackageImport(call, options);
        import.Run(objects);
        return Answer.Success(import.Unresolved.Count == 0 ? null : new JsonObject { ["unresolvedReferences"] = import.Unresolved.ToJson() });
    }

    private static IEnumerable<(ExportImportKind Kind, Resource Resource)> Objects(Call call, ExportImportType type)
        => type.Kinds.SelectMany(kind => call.Store.All(kind.Collection, call.ProjectName).Select(resource => (kind, resource)));

    /// <summary>Every name must stand for exactly one object.</summary>
    private static List<PackagedObject> Select(Call call, ExportImportType type, IReadOnlyList<string> names, string? kind)
    {
        if (kind is not null && type.Kinds.All(known => known.Name != kind))
        {
            throw new RefusedException($"Unknown kind ({kind}) for type {type.Name}! Supported kinds: {string.Join(", ", type.Kinds.Select(known => known.Name))}");
        }

        var found = Objects(call, type).Where(entry => kind is null || entry.Kind.Name == kind).ToLookup(entry => entry.Resource.Name);
        var missing = names.Where(name => !found.Contains(name)).ToList();
        if (missing.Count > 0)
        {
            throw new RefusedException($"{type.Name} object(s) not found in this project: {string.Join(", ", missing)}");
        }

        return [.. names.Select(name => found[name].ToList()).Select(same => same is [var only] ? PackagedObject.Of(type, only.Kind, only.Resource, isDependency: false) : throw Ambiguous(type, same))];
    }

    private static RefusedException Ambiguous(ExportImportType type, List<(ExportImportKind Kind, Resource Resource)> same)
    {
        var kinds = same.Select(entry => entry.Kind.Name).Distinct().ToList();
        var counted = $"{same.Count} {type.Name} objects are named ({same[0].Resource.Name}) in this project";
        return new RefusedException(kinds.Count == same.Count
            ? $"{counted} with different kinds ({string.Join(", ", kinds)}); set \"kind\" in the request body to say which one you mean!"
            : $"{counted}; APIops addresses objects by name, so give them distinct names to make this one exportable.");
    }

    /// <summary>Everything that can be reached, each object once.</summary>
    private static List<PackagedObject> WithDependencies(Call call, List<PackagedObject> selected)
    {
        var objects = selected.ToList();
        for (var i = 0; i < objects.Count; i++)
        {
            foreach (var (type, kind, resource) in References(call, objects[i]))
            {
                if (objects.TrueForAll(known => known.Kind != kind || known.Name != resource.Name))
                {
                    call.Require(type.Permission, $"User does not have required EXPORT_IMPORT permission for {type.Category} (object: {resource.Name})!");
                    objects.Add(PackagedObject.Of(type, kind, resource, isDependency: true));
                }
            }
        }

        return objects;
    }

    private static IEnumerable<(ExportImportType Type, ExportImportKind Kind, Resource Resource)> References(Call call, PackagedObject packaged)
    {
        foreach (var reference in PackagedReference.Of(packaged.Content, packaged.Attachments).Where(reference => reference.Travels))
        {
            if (reference.Find(call.Store, call.ProjectName) is { } resource)
            {
                var (type, kind) = ExportImportType.OfCollection(reference.Collection);
                yield return (type, kind, resource);
            }
        }

        if (packaged.Type.Name == "API_PROXY")
        {
            var (type, kind) = ExportImportType.OfCollection(CredentialsGroup.Kind.Label);
            foreach (var credential in CredentialAccessGroup.CredentialsOf(call.Store, call.ProjectName, packaged.Name))
            {
                yield return (type, kind, credential);
            }
        }
    }
}
