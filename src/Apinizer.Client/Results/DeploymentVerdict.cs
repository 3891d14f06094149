namespace Apinizer.Client;

/// <summary>What became of a deployment.</summary>
public enum DeploymentVerdict
{
    /// <summary>Nothing was to be deployed: the change is saved in the Manager and the gateway goes on as before.</summary>
    NotRequested,

    /// <summary>Every environment that the server reports took the change.</summary>
    Succeeded,

    /// <summary>Some environments took the change and some did not.</summary>
    Partial,

    /// <summary>The change is saved, and no environment took it.</summary>
    Failed,

    /// <summary>A deployment was asked for, and the server names no environment that it went to.</summary>
    NoTargets,

    /// <summary>The operation deploys by itself, and the server says nothing about it.</summary>
    NotReported,
}
