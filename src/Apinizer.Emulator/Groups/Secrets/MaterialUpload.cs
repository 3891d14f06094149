using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Material that comes as a file: one for all the environments that are named, or an archive with one for each.</summary>
internal sealed class MaterialUpload
{
    private readonly MaterialKind _kind;
    private readonly MultipartForm _form;
    private readonly List<string> _unresolved = [];

    private MaterialUpload(Call call, MaterialKind kind)
    {
        _kind = kind;
        _form = call.Form();
        var file = _form.RequiredFile(kind.Noun + "File");
        Name = _form.RequiredText(kind.Noun + "Name");
        IsArchive = Archive.IsZip(file.Content);
        Files = IsArchive ? ReadArchive(call, file) : [.. _form.Environments(call, "environmentList").Select(environment => (environment, file))];
    }

    public string Name { get; }

    public bool IsArchive { get; }

    public IReadOnlyList<(string Environment, FormPart File)> Files { get; }

    public static MaterialUpload Read(Call call, MaterialKind kind) => new(call, kind);

    public string? Text(string part) => _form.Text(part);

    public string RequiredText(string part) => _form.RequiredText(part);

    /// <summary>The object that the caller wants to override; null when a new one shall be created.</summary>
    public Resource? Overridden(Call call)
    {
        if (_form.Flag("override"))
        {
            return call.Store.Get(_kind.Names, call.ProjectName, Name);
        }

        return call.Store.Find(_kind.Names, call.ProjectName, Name) is null
            ? null
            : throw new RefusedException($"{_kind.Title} (name: {Name}) is already exist! Send override=true to update it.");
    }

    /// <summary>Stores an entry for each file. An environment that the upload does not name keeps what it has.</summary>
    /// <param name="call">The call.</param>
    /// <param name="existing">The object; null for a new one.</param>
    /// <param name="members">What to set besides the entries.</param>
    /// <param name="read">Makes an entry of a file and of the environment's entry so far.</param>
    public Resource Save(Call call, Resource? existing, JsonObject members, Func<FormPart, JsonObject?, JsonObject> read)
    {
        var content = existing?.Content.Copy() ?? new JsonObject { ["name"] = Name };
        content.Apply(members);
        if (_form.Text(_kind.Noun + "Description") is { } description)
        {
            content["description"] = description;
        }

        foreach (var (environment, file) in Files)
        {
            var entry = read(file, _kind.Entry(content, environment));
            entry["environmentName"] = environment;
            entry["fileName"] = file.FileName;
            _kind.Put(content, entry);
        }

        if (existing is null)
        {
            return call.Store.Add(_kind.Names, call.ProjectName, Name, content);
        }

        existing.Content = content;
        return existing;
    }

    /// <summary>Deploys to the environments that were written. The answer speaks of it only if that fails.</summary>
    public Answer Deployed(Call call, Resource resource)
        => Answered(UploadAnswer.Deployment(_kind.Title, call.Deployer.Deploy(resource, Files.Select(file => file.Environment), call.User.Name)));

    public Answer Answered(JsonObject? members = null)
    {
        members ??= [];
        if (_unresolved.Count > 0)
        {
            members["unresolvedReferences"] = _unresolved.ToJson();
        }

        return Answer.Success(members);
    }

    /// <summary>Files are found by the names that an export gives them; whatever else is there is reported, not guessed at.</summary>
    private List<(string Environment, FormPart File)> ReadArchive(Call call, FormPart archive)
    {
        var mapping = EnvironmentMapping.Read(call, _form);
        var known = mapping.Sources.Union(call.Installation.Environments.Select(environment => environment.Name)).ToList();
        var files = new List<(string Environment, FormPart File)>();
        foreach (var (name, content) in Archive.Read(archive.Content) ?? [])
        {
            var source = known.Find(environment => MaterialDownload.BaseName(Name, environment) == Path.GetFileNameWithoutExtension(name));
            if (source is null || (mapping.Target(source).Length > 0 && call.Installation.FindEnvironment(mapping.Target(source)) is null))
            {
                _unresolved.Add($"Archive entry ({name}) does not name an environment of {_kind.Noun} ({Name}) and was not imported.");
            }
            else if (mapping.Target(source).Length == 0)
            {
                _unresolved.Add($"Environment ({source}) was deliberately left out by the caller's mapping.");
            }
            else
            {
                files.Add((mapping.Target(source), new FormPart(name, content)));
            }
        }

        return files.Count > 0 ? files : throw new RefusedException(
            $"This archive holds no importable material for {_kind.Noun} ({Name})! Entries must be named <{_kind.Noun}Name>-<environmentName>{_kind.Extension}, as the export writes them.");
    }
}
