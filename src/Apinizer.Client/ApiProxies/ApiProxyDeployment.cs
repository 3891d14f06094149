namespace Apinizer.Client.ApiProxies;

/// <summary>Whether an API proxy is deployed to an environment, as the Manager knows it.</summary>
public sealed record ApiProxyDeployment : ApinizerModel
{
    /// <summary>The environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Whether it is deployed there.</summary>
    public bool? Deployed { get; set; }

    /// <summary>Whether it was changed since.</summary>
    public bool? RedeployRequired { get; set; }
}
