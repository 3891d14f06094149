namespace Apinizer.Client.RateLimits;

/// <summary>How much of the lists to read.</summary>
public sealed record ListRateLimitControlListsOptions
{
    /// <summary>Whether each list comes as a whole, with all its credentials and endpoints; no if not set.</summary>
    public bool? WithDetails { get; init; }
}
