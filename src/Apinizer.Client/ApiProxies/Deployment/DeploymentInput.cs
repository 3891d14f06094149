namespace Apinizer.Client.ApiProxies;

/// <summary>What the history keeps of a deployment.</summary>
public sealed record DeploymentInput : ApinizerModel
{
    /// <summary>Why it was done; the server has a text of its own if not set.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the revision is kept when old ones are cleaned up; false if not set.</summary>
    public bool? Persistent { get; init; }
}
