namespace Apinizer.Client.ApiProxies;

/// <summary>Whether an API proxy is deployed to an environment, as the Manager knows it.</summary>
public sealed record DeployStatus : ApinizerModel
{
    /// <summary>Whether it is deployed.</summary>
    public bool? Deployed { get; set; }

    /// <summary>When it was deployed last; null if never.</summary>
    public DateTimeOffset? LastDeployTime { get; set; }

    /// <summary>The revision that was deployed last; null if none.</summary>
    public long? Revision { get; set; }

    /// <summary>Whether it was changed since.</summary>
    public bool? RedeployRequired { get; set; }
}
