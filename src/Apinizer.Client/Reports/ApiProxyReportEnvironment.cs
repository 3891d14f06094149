namespace Apinizer.Client.Administration;

/// <summary>How an API proxy stands in an environment.</summary>
public sealed record ApiProxyReportEnvironment : ApinizerModel
{
    /// <summary>The environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>The address at which clients reach it there.</summary>
    public string? AccessUrl { get; set; }

    /// <summary>Whether it is deployed there.</summary>
    public bool? Deployed { get; set; }

    /// <summary>Whether it was changed since, so that the gateway runs an older state.</summary>
    public bool? RedeployRequired { get; set; }
}
