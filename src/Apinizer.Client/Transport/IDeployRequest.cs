namespace Apinizer.Client;

/// <summary>A body that says whether the change is deployed.</summary>
internal interface IDeployRequest
{
    /// <summary>Whether it asks for a deployment.</summary>
    bool AsksForDeployment { get; }

    /// <summary>The environments that it names.</summary>
    IReadOnlyList<string> RequestedEnvironments { get; }
}
