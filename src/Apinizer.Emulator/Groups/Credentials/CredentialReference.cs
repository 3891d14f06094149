using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>A place of a credential for one thing from the project or the administration's project: a certificate, a store, a key or a JWK.</summary>
/// <param name="Path">What follows the credential in the path.</param>
/// <param name="Placeholder">The path's placeholder for the name of the thing.</param>
/// <param name="Member">Under which the name is kept.</param>
/// <param name="Label">The collection that has such things.</param>
/// <param name="Thing">What the Manager calls it when it is missing.</param>
/// <param name="KeyType">The type that a key must have.</param>
internal sealed record CredentialReference(string Path, string Placeholder, string Member, string Label, string Thing, string? KeyType = null)
{
    /// <summary>What the Manager calls it when the credential has none.</summary>
    public string Assigned { get; init; } = Thing;

    public void Map(RouteTable routes)
    {
        var path = $"{CredentialsGroup.Path}{{username}}/{Path}/";
        routes.Put($"{path}{{{Placeholder}}}/", CredentialsGroup.Change, Set);
        routes.Delete(path, CredentialsGroup.Change, Remove);
    }

    /// <summary>The thing that a credential refers to; null when there is none or it is gone.</summary>
    public Resource? Find(ResourceStore store, string project, Resource credential)
        => credential.Attachments.Text(Member) is { } name ? Find(store, project, name) : null;

    private Answer Set(Call call)
    {
        var credential = CredentialsGroup.Get(call);
        var name = call.Path(Placeholder);
        _ = Find(call.Store, call.ProjectName, name) ?? throw new RefusedException($"{Thing} (name: {name}) is not found!");
        credential.Attachments[Member] = name;
        return CredentialsGroup.Deployed(call);
    }

    private Answer Remove(Call call)
    {
        var credential = CredentialsGroup.Get(call);
        return credential.Attachments.Remove(Member)
            ? CredentialsGroup.Deployed(call)
            : throw new RefusedException($"Credential (username: {credential.Name}) does not have a {Assigned} assigned!");
    }

    private Resource? Find(ResourceStore store, string project, string name) => store.All(Label, project).Concat(store.All(Label, Project.Administration.Name))
        .FirstOrDefault(thing => thing.Name == name && (KeyType is null || thing.Content.Text("keyType") == KeyType));
}
