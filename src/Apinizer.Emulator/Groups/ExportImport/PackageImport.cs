using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>An import: first everything that could refuse it, then the objects, then what could not be carried over.</summary>
internal sealed class PackageImport(Call call, ImportOptions options)
{
    private const string Remedy = "Use Replace Existing where the object already exists in this project, or rename the object(s) before importing.";
    private const string Here = "an object of this kind and name already exists in the target project";
    private const string Twice = "this name is carried twice by this import package";

    private const string Elsewhere = "an object of this kind and name already exists elsewhere on this installation (another project, the shared admin scope, or a built-in item) "
        + "and this kind's names must be unique across ALL projects, not only the target project";

    private readonly ImportedEnvironments _environments = new(call.Installation, options);
    private readonly List<string> _unresolved = [];

    /// <summary>What could not be carried over; empty when everything was.</summary>
    public IReadOnlyList<string> Unresolved => _unresolved;

    public void Run(IReadOnlyList<PackagedObject> objects)
    {
        RefuseTaken(objects);
        foreach (var replaced in objects.Where(Replaces))
        {
            replaced.Content.Apply(options.Merge.Onto(call.Installation, replaced.Kind.Name, Existing(replaced)!, replaced.Content));
        }

        // A dependency that is here under its name is taken as it is.
        var wanted = objects.Where(packaged => !packaged.IsDependency || Existing(packaged) is null).ToList();
        var imported = new List<(PackagedObject Packaged, Resource Resource)>();
        foreach (var packaged in wanted)
        {
            if (packaged.IsDependency && IsElsewhere(packaged))
            {
                _unresolved.Add($"{packaged} was not imported: its name is used elsewhere on this installation");
                continue;
            }

            if (!Replaces(packaged))
            {
                _unresolved.AddRange(_environments.Map(packaged.Content).Select(environment => $"{packaged} lost its data for environment ({environment}), which does not exist here"));
            }

            imported.Add((packaged, Save(packaged)));
        }

        foreach (var (packaged, resource) in imported)
        {
            DropReferences(packaged, resource);
        }

        Report("The secret values of the following imported objects are blank and must be entered again", imported.Select(pair => pair.Packaged).Where(packaged => packaged.IsBlanked));
        Report("The following imported objects are not deployed to any worker", imported.Select(pair => pair.Packaged).Where(packaged => packaged.Type.NeedsDeployment));
    }

    private void RefuseTaken(IReadOnlyList<PackagedObject> objects)
    {
        var refused = objects.Where(packaged => !packaged.IsDependency).GroupBy(packaged => (packaged.Kind, packaged.Name))
            .Select(group => (Packaged: group.First(), Reason: group.Count() > 1 ? Twice : Reason(group.First())))
            .Where(entry => entry.Reason is not null)
            .Select(entry => $"{entry.Packaged.Name} ({entry.Packaged.Kind.Name}) — {entry.Reason}")
            .ToList();
        if (refused.Count > 0)
        {
            throw new RefusedException($"Import as New cannot proceed: {string.Join("; ", refused)}. {Remedy}");
        }
    }

    private string? Reason(PackagedObject packaged)
    {
        if (Existing(packaged) is not null)
        {
            return options.Override ? null : Here;
        }

        return IsElsewhere(packaged) ? Elsewhere : null;
    }

    private bool Replaces(PackagedObject packaged) => options.Override && !packaged.IsDependency && packaged.Type.CarriesMaterial && Existing(packaged) is not null;

    private Resource? Existing(PackagedObject packaged) => packaged.Kind.Find(call.Store, call.ProjectName, packaged.Name);

    private bool IsElsewhere(PackagedObject packaged)
        => packaged.Type.UniqueAcrossProjects && call.Store.Everywhere(packaged.Kind.Collection).Any(found => found.Resource.Name == packaged.Name);

    private Resource Save(PackagedObject packaged)
    {
        var resource = Existing(packaged) ?? call.Store.Add(packaged.Kind.Collection, call.ProjectName, packaged.Name);
        resource.Content = packaged.Content.Copy();
        resource.Attachments.Clear();
        resource.Attachments.Apply(packaged.Attachments);
        resource.Deployments.Changed();
        return resource;
    }

    private void DropReferences(PackagedObject packaged, Resource resource)
    {
        foreach (var reference in PackagedReference.Of(resource.Content, resource.Attachments).Where(reference => reference.Find(call.Store, call.ProjectName) is null))
        {
            reference.Drop();
            _unresolved.Add($"{packaged} lost its reference to {ExportImportType.OfCollection(reference.Collection).Kind.Name}: {reference.Name}, which does not exist here");
        }
    }

    private void Report(string what, IEnumerable<PackagedObject> objects)
    {
        var names = string.Join(", ", objects);
        if (names.Length > 0)
        {
            _unresolved.Add($"{what}: {names}");
        }
    }
}
