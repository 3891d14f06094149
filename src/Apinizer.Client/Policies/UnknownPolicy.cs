namespace Apinizer.Client.Policies;

/// <summary>
/// A policy of a kind that this version has no type for. Its settings are in <see cref="ApinizerModel.AdditionalProperties"/>, and are written back as
/// they were read.
/// </summary>
public sealed record UnknownPolicy : Policy
{
    /// <summary>A policy of some kind.</summary>
    /// <param name="type">The kind.</param>
    public UnknownPolicy(PolicyType type)
        : base(type)
    {
    }
}
