using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Credentials;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>A name in an object that stands for another object.</summary>
/// <param name="Collection">Where the other object is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Travels">Whether a package with dependencies carries the other object.</param>
/// <param name="Drop">Takes the name out.</param>
internal sealed record PackagedReference(string Collection, string Name, bool Travels, Action Drop)
{
    private const string Access = "credentialAccessList";
    private const string Members = "apiProxyNameList";

    private static readonly (string Member, string Collection)[] Named = [("embeddingProviderRef", "llm-providers"), ("vectorDbRef", "vector-dbs")];

    public static IReadOnlyList<PackagedReference> Of(JsonObject content, JsonObject attachments) => [.. InContent(content), .. InAttachments(attachments)];

    public Resource? Find(ResourceStore store, string project)
        => store.All(Collection, project).Concat(store.All(Collection, Project.Administration.Name)).FirstOrDefault(resource => resource.Name == Name);

    private static IEnumerable<PackagedReference> InContent(JsonObject content)
        => from named in Named where content.Text(named.Member) is not null select new PackagedReference(named.Collection, content.Text(named.Member)!, true, () => content[named.Member] = null);

    private static IEnumerable<PackagedReference> InAttachments(JsonObject attachments)
    {
        foreach (var reference in CredentialSecretsGroup.References.Where(reference => attachments.Text(reference.Member) is not null))
        {
            yield return new(reference.Label, attachments.Text(reference.Member)!, true, () => attachments.Remove(reference.Member));
        }

        foreach (var access in attachments.Objects(Access))
        {
            yield return new(access.Text("type") == "API_PROXY" ? "apiProxies" : "apiProxyGroups", access.Text("name")!, false, () => ((JsonArray)attachments[Access]!).Remove(access));
        }

        foreach (var member in attachments.Texts(Members))
        {
            yield return new("apiProxies", member, true, () => attachments[Members] = attachments.Texts(Members).Where(other => other != member).ToJson());
        }
    }
}
