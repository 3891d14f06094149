using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>A type of policies.</summary>
/// <param name="Name">What the member <c>type</c> says.</param>
/// <param name="SnapshotClass">What the member <c>_class</c> of global policies says; null where the documentation does not tell.</param>
/// <param name="Members">Its own members, as <see cref="PolicyMember"/> writes them; null when they are not documented, so that all are taken.</param>
internal sealed record PolicyType(string Name, string? SnapshotClass, string? Members)
{
    private static readonly BodyMember[] Common =
    [
        BodyMember.Text("type"),
        BodyMember.Text("name"),
        BodyMember.Text("description"),
        BodyMember.Flag("active", true),
        BodyMember.AnyObject("policyCondition"),
        BodyMember.AnyObjects("errorMessageList"),
        BodyMember.Text("parentErrorType"),
    ];

    private readonly IReadOnlyList<PolicyMember> _members = [.. (Members ?? "").Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(PolicyMember.Parse)];

    /// <summary>How the page of the type shows what became of a deployment.</summary>
    public Func<IReadOnlyList<DeploymentOutcome>, JsonObject> Report { get; init; } = outcomes => DeploymentReport.ByEnvironment(outcomes, "Deployment successful");

    /// <summary>Whether that page shows an empty result list beside it.</summary>
    public bool ShowsResultList { get; init; }

    /// <summary>What is wrong beyond single members; null when nothing is.</summary>
    public Func<JsonObject, string?> Problem { get; init; } = _ => null;

    /// <summary>The members that the type has, checked. Others are ignored.</summary>
    public JsonObject Read(JsonObject sent, bool rejectUnknown)
    {
        var body = new BodyRules([.. Common, .. _members.Select(member => member.ToBodyMember())]);
        var read = body.Read(sent, rejectUnknown && Members is not null, "policy.");
        if (Members is null)
        {
            var all = sent.Copy();
            all.Apply(read);
            read = all;
        }

        var problem = _members.Select(member => member.Problem(read)).FirstOrDefault(problem => problem is not null) ?? Problem(read);
        return problem is null ? read : throw new RefusedException(problem);
    }

    /// <summary>For the pages that show a single environment.</summary>
    public PolicyType ReportedByOne() => this with { Report = DeploymentReport.Nested, ShowsResultList = true };
}
