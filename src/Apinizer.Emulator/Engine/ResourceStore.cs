using System.Globalization;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>All resources, by kind and project, in the order of their creation.</summary>
internal sealed class ResourceStore
{
    /// <summary>The project of what belongs to the whole installation.</summary>
    public const string NoProject = "";

    private readonly Dictionary<(string Label, string Project), List<Resource>> _collections = [];
    private long _lastId;

    /// <summary>Ids look like those of the real Manager's database, and are the same in every run.</summary>
    public string NextId() => "66f0c0de" + (++_lastId).ToString("x16", CultureInfo.InvariantCulture);

    public IReadOnlyList<Resource> All(ResourceKind kind, string project) => Collection(kind.Label, project);

    public IReadOnlyList<Resource> All(string label, string project) => Collection(label, project);

    /// <summary>Those of all projects.</summary>
    public IReadOnlyList<(string Project, Resource Resource)> Everywhere(ResourceKind kind) => Everywhere(kind.Label);

    public IReadOnlyList<(string Project, Resource Resource)> Everywhere(string label)
        => [.. from collection in _collections where collection.Key.Label == label from resource in collection.Value select (collection.Key.Project, resource)];

    public Resource? Find(ResourceKind kind, string project, string name)
        => Collection(kind.Label, project).Find(resource => kind.Names.Equals(resource.Name, name));

    public Resource Get(ResourceKind kind, string project, string name, string? notFound = null)
        => Find(kind, project, name) ?? throw new RefusedException(notFound ?? kind.NotFound(name));

    public Resource Add(ResourceKind kind, string project, string name, JsonObject content)
    {
        RequireFree(kind, project, name);
        var resource = Add(kind.Label, project, name);
        resource.Content = content;
        return resource;
    }

    /// <summary>For who knows already that the name is free.</summary>
    public Resource Add(string label, string project, string name)
    {
        var resource = new Resource(NextId(), name, []);
        Collection(label, project).Add(resource);
        return resource;
    }

    public void RequireFree(ResourceKind kind, string project, string name)
    {
        var taken = kind.UniqueAcrossProjects
            ? Everywhere(kind).Select(entry => entry.Resource)
            : Collection(kind.Label, project);
        if (taken.Any(resource => kind.Names.Equals(resource.Name, name)))
        {
            throw new RefusedException(kind.AlreadyExists(name));
        }
    }

    public void Remove(ResourceKind kind, string project, Resource resource) => Collection(kind.Label, project).Remove(resource);

    private List<Resource> Collection(string label, string project)
    {
        if (!_collections.TryGetValue((label, project), out var collection))
        {
            _collections[(label, project)] = collection = [];
        }

        return collection;
    }
}
