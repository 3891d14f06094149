using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>
/// Organizations that credentials belong to. These operations have a style of their own: objects without an envelope, 201, 204, and 404 and 409
/// without any text.
/// </summary>
internal static class CredentialOrganizationsGroup
{
    public static ResourceKind Kind { get; } = new(
        "credential-organizations",
        code => $"Credential organization (code: {code}) is not found!",
        code => $"Credential organization (code: {code}) already exists!");

    private const string Path = "/apiops/projects/{projectName}/credential-organizations/";
    private const string One = Path + "{code}";
    private const string Manage = "IDENTITY:MANAGE";
    private const string Parent = "parentOrganizationId";

    private static readonly BodyMember[] Changeable =
    [
        BodyMember.Text("nameDefault"),
        BodyMember.Text("nameSecondary"),
        BodyMember.Text("parentOrganizationCode"),
        CredentialMetadata.Member("Credential organization metadata key can not be empty!"),
    ];

    private static readonly BodyRules New = new([BodyMember.Text("code", "Credential organization code can not be empty!"), .. Changeable]);
    private static readonly BodyRules Changed = new([BodyMember.Text("code"), .. Changeable]);

    public static void Map(RouteTable routes)
    {
        routes.Post(Path, Manage, Create);
        routes.Get(One, "IDENTITY:VIEW", call => Answered(call, organization => Answer.Bare(Read(call, organization))));
        routes.Put(One, Manage, call => Answered(call, organization => Update(call, organization)));
        routes.Delete(One, Manage, call => Answered(call, organization => Delete(call, organization)));
    }

    private static Answer Create(Call call)
    {
        var body = call.Body(New);
        var code = body.Text("code")!;
        var parent = ParentId(call, body);
        if (call.Store.Find(Kind, call.ProjectName, code) is not null)
        {
            return Answer.Empty(409);
        }

        body.Remove("parentOrganizationCode");
        body[Parent] = parent;
        return Answer.Bare(Read(call, call.Store.Add(Kind, call.ProjectName, code, body)), 201);
    }

    /// <summary>Names that are left out or blank stay, and so does the parent. Metadata that is left out is gone.</summary>
    private static Answer Update(Call call, Resource organization)
    {
        var body = call.Body(Changed);
        var parent = ParentId(call, body);
        foreach (var name in (ReadOnlySpan<string>)["nameDefault", "nameSecondary"])
        {
            if (!string.IsNullOrWhiteSpace(body.Text(name)))
            {
                organization.Content[name] = body.Text(name);
            }
        }

        if (parent is not null)
        {
            organization.Content[Parent] = parent;
        }

        organization.Content[CredentialMetadata.ListName] = body[CredentialMetadata.ListName]?.DeepClone();
        return Answer.Bare(Read(call, organization));
    }

    private static Answer Delete(Call call, Resource organization)
    {
        call.Store.Remove(Kind, call.ProjectName, organization);
        return Answer.Empty(204);
    }

    private static Answer Answered(Call call, Func<Resource, Answer> answer)
        => call.Store.Find(Kind, call.ProjectName, call.Path("code")) is { } organization ? answer(organization) : Answer.Empty(404);

    private static string? ParentId(Call call, JsonObject body) => body.Text("parentOrganizationCode") is { } code && !string.IsNullOrWhiteSpace(code)
        ? call.Store.Get(Kind, call.ProjectName, code, $"Parent organization (code: {code}) is not found!").Id
        : null;

    private static JsonObject Read(Call call, Resource organization)
    {
        var read = new JsonObject { ["code"] = organization.Name };
        read.Apply(organization.Content.Pick("nameDefault", "nameSecondary"));

        // The reference is to the object, not to its code, so that it is empty when the parent is gone.
        var parent = organization.Content.Text(Parent);
        read["parentOrganizationCode"] = call.Store.All(Kind, call.ProjectName).FirstOrDefault(other => other.Id == parent)?.Name;
        read["metadata"] = CredentialMetadata.Read(organization.Content);
        return read;
    }
}
