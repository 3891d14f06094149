namespace Apinizer.Client.ApiProxies;

/// <summary>Which tools or skills somebody may see. With the first rule, who has none sees nothing.</summary>
public sealed record AgentAclRule : ApinizerModel
{
    /// <summary>What kind of somebody.</summary>
    public AgentPrincipalType? PrincipalType { get; init; }

    /// <summary>The name of the credential, role or organization.</summary>
    public string? PrincipalName { get; init; }

    /// <summary>The tools or skills that are allowed.</summary>
    public IReadOnlyList<string>? Allow { get; init; }

    /// <summary>The tools or skills that are not.</summary>
    public IReadOnlyList<string>? Deny { get; init; }
}
