namespace Apinizer.Client.Policies;

/// <summary>Refuses messages with certain content.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-content-filter</c>.</remarks>
public sealed record ContentFilterPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ContentFilter"/>.</summary>
    public ContentFilterPolicy()
        : base(PolicyType.ContentFilter)
    {
    }
}
