namespace Apinizer.Client.Policies;

/// <summary>Lets requests pass at certain times only, or refuses them at certain times.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-time-restriction</c>.</remarks>
public sealed record TimeRestrictionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.TimeRestriction"/>.</summary>
    public TimeRestrictionPolicy()
        : base(PolicyType.TimeRestriction)
    {
    }

    /// <summary>Whether requests pass at the times of <see cref="RestrictionList"/>, or are refused. Writing needs it: the one is the opposite of the other.</summary>
    public TimeRestrictionAction? ActionType { get; set; }

    /// <summary>The time zone that the times are meant in, for instance <c>Europe/Istanbul</c>, <c>UTC</c> or <c>-05:00</c>; <c>+03:00</c> if not set.</summary>
    public string? ZoneId { get; set; }

    /// <summary>
    /// The times; at least one. The policy acts when one of them matches. The server may leave them out where it lists policies: what was listed and is
    /// sent back without them is refused here.
    /// </summary>
    public IReadOnlyList<TimeRestriction>? RestrictionList { get; set; }

    internal override InputProblem? FindProblem()
        => Given(ActionType)
            ?? (RestrictionList is null or { Count: 0 }
                ? new InputProblem(
                    nameof(RestrictionList),
                    "it must not be empty, or the policy would open or close the API at all times. A policy that was listed may come without it.")
                : null)
            ?? Each(RestrictionList, restriction => restriction.FindProblem());
}
