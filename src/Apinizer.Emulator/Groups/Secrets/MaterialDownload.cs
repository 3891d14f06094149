using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>The material itself as files: one environment's, or all in an archive.</summary>
internal static class MaterialDownload
{
    public static Answer Get(Call call, MaterialKind kind)
    {
        var resource = kind.Get(call);
        if (call.Query("environmentName") is not { } environment)
        {
            return All(call, kind, resource);
        }

        var entry = Entry(kind, resource, environment);
        return Answer.File(kind.File(entry), FileName(kind, resource, entry));
    }

    public static Answer All(Call call, MaterialKind kind, Resource resource)
    {
        var entries = kind.Entries(resource.Content);
        if (entries.Count == 0)
        {
            throw new RefusedException($"({resource.Name}) carries no environment material to export!");
        }

        var files = entries.Select(entry => (FileName(kind, resource, entry), kind.File(entry)));
        return Answer.File(Archive.Write(files, call.Installation.Now), $"{ExportPackage.FileName(resource.Name)}-{kind.Noun}s.zip");
    }

    public static JsonObject Entry(MaterialKind kind, Resource resource, string environment) => kind.Entry(resource.Content, environment)
        ?? throw new RefusedException($"({resource.Name}) has no material for environment ({environment})! Available: {string.Join(", ", kind.Environments(resource.Content))}");

    /// <summary>The name without the extension, by which an import finds the environment again.</summary>
    public static string BaseName(string name, string environment) => ExportPackage.FileName($"{name}-{environment}");

    private static string FileName(MaterialKind kind, Resource resource, JsonObject entry)
    {
        var extension = Path.GetExtension(entry.Text("fileName"));
        return BaseName(resource.Name, MaterialKind.Environment(entry)) + (string.IsNullOrEmpty(extension) ? kind.ExtensionOf?.Invoke(entry) ?? kind.Extension : extension);
    }
}
