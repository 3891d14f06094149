namespace Apinizer.Client.Policies;

/// <summary>The quota of the consumers for whom the variable of an <see cref="ApiBasedQuotaPolicy"/> has a certain value.</summary>
public sealed record ApiBasedQuotaDetail : ApinizerModel
{
    /// <summary>The value, or a regular expression for it. Needed.</summary>
    public string? TargetValue { get; set; }

    /// <summary>Whether <see cref="TargetValue"/> is a regular expression; false if not set.</summary>
    public bool? RegexExpression { get; set; }

    /// <summary>How many requests are permitted in the interval; at least 1. Needed.</summary>
    public int? MessageCountForInterval { get; set; }

    /// <summary>How many units long the interval is, at least 1; 1 if not set.</summary>
    public int? IntervalPeriodLength { get; set; }

    /// <summary>The unit of the interval. Needed.</summary>
    public QuotaInterval? QuotaInterval { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(TargetValue) ?? Given(MessageCountForInterval) ?? AtLeastOne(MessageCountForInterval) ?? AtLeastOne(IntervalPeriodLength) ?? Given(QuotaInterval);
}
