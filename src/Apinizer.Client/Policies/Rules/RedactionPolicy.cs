namespace Apinizer.Client.Policies;

/// <summary>Masks, deletes or changes parts of the message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-redaction</c>.</remarks>
public sealed record RedactionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Redaction"/>.</summary>
    public RedactionPolicy()
        : base(PolicyType.Redaction)
    {
    }
}
