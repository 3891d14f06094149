using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// Refuses a client for some time after too many of its requests ended badly. The documentation writes conditions of this kind in words of its own
/// (<c>condition</c>, <c>criteria</c>, <c>rules</c>); the properties here are the server's, and other members are kept as they come.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-client-ban</c>.</remarks>
public sealed record ClientBannerPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ClientBanner"/>.</summary>
    public ClientBannerPolicy()
        : base(PolicyType.ClientBanner)
    {
    }

    /// <summary>What a client is known by, for instance a header or its address; at least one. A client that matches one of them is refused.</summary>
    public IReadOnlyList<Variable>? ClientIdentityVariableList { get; set; }

    /// <summary>How long bad requests are counted, in whole seconds; at least one. Writing needs it. The window slides.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? ThresholdWindowInSeconds { get; set; }

    /// <summary>How many bad requests, or how many in one hundred, it takes; at least 1. Writing needs it.</summary>
    public int? ThresholdCountPerWindow { get; set; }

    /// <summary>What the threshold is counted in. Writing needs it.</summary>
    public ErrorThresholdType? ThresholdCalculationType { get; set; }

    /// <summary>How long a client is refused, in whole seconds; at least one. Writing needs it.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? BanTimeInSeconds { get; set; }

    /// <summary>Whether the refusal has a <c>Retry-After</c> header; false if not set.</summary>
    public bool? EnableRetryAfterHeader { get; set; }

    /// <summary>Whether a request that has none of the variables passes uncounted; false if not set.</summary>
    public bool? IgnoreWhenKeyIsEmpty { get; set; }

    /// <summary>Which requests are bad. Writing needs it, with its rules: without any, every request counts, and so an empty list must be said.</summary>
    public PolicyCondition? AssertionCondition { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(ClientIdentityVariableList)
            ?? Each(ClientIdentityVariableList, variable => variable.FindProblemInPolicy())
            ?? Given(ThresholdWindowInSeconds) ?? AtLeastOneSecond(ThresholdWindowInSeconds)
            ?? Given(ThresholdCountPerWindow) ?? AtLeastOne(ThresholdCountPerWindow)
            ?? Given(ThresholdCalculationType)
            ?? Given(BanTimeInSeconds) ?? AtLeastOneSecond(BanTimeInSeconds)
            ?? Given(AssertionCondition)
            ?? (AssertionCondition is { ConditionRuleList: null, AdditionalProperties: null }
                ? new InputProblem(
                    $"{nameof(AssertionCondition)}.{nameof(PolicyCondition.ConditionRuleList)}",
                    "it must be set, since every request counts without rules. Set [] if that is meant.")
                : null)
            ?? Part(AssertionCondition?.FindProblemInPolicy(), nameof(AssertionCondition));
}
