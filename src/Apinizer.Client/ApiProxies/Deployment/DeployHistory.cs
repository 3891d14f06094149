namespace Apinizer.Client.ApiProxies;

/// <summary>A deployment or undeployment in the history of an API proxy.</summary>
public sealed record DeployHistory : ApinizerModel
{
    /// <summary>The number that addresses it.</summary>
    public long? Revision { get; set; }

    /// <summary>Who did it.</summary>
    public string? Username { get; set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? DeploymentTime { get; set; }

    /// <summary>Why it was done.</summary>
    public string? Description { get; set; }

    /// <summary>The environment's name.</summary>
    public string? Environment { get; set; }

    /// <summary>True for a deployment, false for an undeployment.</summary>
    public bool? Deploy { get; set; }

    /// <summary>Whether it is kept when old ones are cleaned up.</summary>
    public bool? Persistent { get; set; }

    /// <summary>The version of the backend's API at that time.</summary>
    public string? BackendApiVersion { get; set; }
}
