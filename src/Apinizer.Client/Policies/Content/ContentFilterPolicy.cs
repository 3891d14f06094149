namespace Apinizer.Client.Policies;

/// <summary>Looks for patterns in headers, parameters and bodies, and refuses the message or takes out what it finds.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-content-filter</c>.</remarks>
public sealed record ContentFilterPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ContentFilter"/>.</summary>
    public ContentFilterPolicy()
        : base(PolicyType.ContentFilter)
    {
    }

    /// <summary>The filters, in the order in which they work; at least one.</summary>
    public IReadOnlyList<ContentFilterDefinition>? PolicyContentFilterDefList { get; set; }

    internal override InputProblem? FindProblem() => NotEmpty(PolicyContentFilterDefList) ?? Each(PolicyContentFilterDefList, filter => filter.FindProblem());
}
