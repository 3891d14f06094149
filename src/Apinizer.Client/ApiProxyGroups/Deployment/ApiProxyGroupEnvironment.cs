namespace Apinizer.Client.ApiProxies;

/// <summary>Whether an API proxy group is deployed to an environment, as the Manager knows it.</summary>
public sealed record ApiProxyGroupEnvironment : ApinizerModel
{
    /// <summary>The environment.</summary>
    public string? Name { get; set; }

    /// <summary>What it is used for.</summary>
    public EnvironmentType? Type { get; set; }

    /// <summary>The public address of its gateway.</summary>
    public string? AccessUrl { get; set; }

    /// <summary>Whether the group is deployed there.</summary>
    public bool? Deployed { get; set; }

    /// <summary>Whether the group was changed since.</summary>
    public bool? RedeployRequired { get; set; }
}
