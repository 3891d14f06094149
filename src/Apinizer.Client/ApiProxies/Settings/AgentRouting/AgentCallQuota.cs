namespace Apinizer.Client.ApiProxies;

/// <summary>How often tools or agents may be called.</summary>
public sealed record AgentCallQuota : ApinizerModel
{
    /// <summary>What it is counted for.</summary>
    public AgentQuotaScope? Scope { get; init; }

    /// <summary>How long it lasts.</summary>
    public AgentQuotaPeriod? Period { get; init; }

    /// <summary>How many calls that are.</summary>
    public int? Limit { get; init; }
}
