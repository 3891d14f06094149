namespace Apinizer.Client;

/// <summary>What a caller may expect of an answer's deployment report.</summary>
internal enum DeploymentExpectation
{
    /// <summary>Nothing: no deployment was asked for.</summary>
    None,

    /// <summary>The call named environments to deploy to.</summary>
    Asked,

    /// <summary>The operation deploys by itself, or tells only in words whether it did.</summary>
    Automatic,
}
