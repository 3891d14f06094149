namespace Apinizer.Client.Policies;

/// <summary>Masks, deletes or changes parts of some messages.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-redaction</c>.</remarks>
public sealed record RedactionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Redaction"/>.</summary>
    public RedactionPolicy()
        : base(PolicyType.Redaction)
    {
    }

    /// <summary>Which messages, and what is done to them; at least one. Each is tried, whatever the others do.</summary>
    public IReadOnlyList<RedactionDef>? RedactionDefList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(RedactionDefList) ?? Each(RedactionDefList, def => def.FindProblem());
}
