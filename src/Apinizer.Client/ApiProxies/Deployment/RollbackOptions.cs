namespace Apinizer.Client.ApiProxies;

/// <summary>What to do after a roll-back.</summary>
public sealed record RollbackOptions
{
    /// <summary>The environment to deploy the result to; nowhere if not set.</summary>
    public string? EnvironmentName { get; init; }
}
