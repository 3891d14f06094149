namespace Apinizer.Client.RateLimits;

/// <summary>A new list. It is made for nobody and limits nothing until it gets credentials or rules, and endpoints.</summary>
public sealed record RateLimitControlListInput : RateLimitControlListSettings
{
    /// <summary>Its name, unique in the project; it cannot be changed later.</summary>
    public required string Name { get; init; }

    private protected override InputProblem? FindProblem()
        => NotBlank(Name)
            ?? base.FindProblem()
            ?? (HasGeneralQuota ? Given(GeneralQuotaPermittedMessageCount) ?? Given(GeneralQuotaTimeIntervalPeriodLength) ?? Given(GeneralQuotaTimeInterval) : null);
}
