using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>A kind of object that packages carry.</summary>
/// <param name="Name">Its name in requests and packages.</param>
/// <param name="Collection">The collection that has such objects, by its name in the API's paths.</param>
internal sealed record ExportImportKind(string Name, string Collection)
{
    public Resource? Find(ResourceStore store, string project, string name) => store.All(Collection, project).FirstOrDefault(resource => resource.Name == name);
}
