namespace Apinizer.Client.ApiProxies;

/// <summary>A deployment or undeployment in the history of an API proxy group.</summary>
public sealed record ApiProxyGroupDeployHistory : ApinizerModel
{
    /// <summary>The number that addresses it.</summary>
    public long? Revision { get; set; }

    /// <summary>Who did it.</summary>
    public string? Username { get; set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? Date { get; set; }

    /// <summary>Why it was done.</summary>
    public string? Description { get; set; }

    /// <summary>The environment's name.</summary>
    public string? Environment { get; set; }

    /// <summary>True for a deployment, false for an undeployment.</summary>
    public bool? Deploy { get; set; }

    /// <summary>Whether it is kept when old ones are cleaned up.</summary>
    public bool? Persistent { get; set; }
}
