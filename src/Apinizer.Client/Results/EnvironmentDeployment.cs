namespace Apinizer.Client;

/// <summary>What one environment, or one worker pod of it, made of a deployment.</summary>
public sealed record EnvironmentDeployment
{
    /// <summary>The environment; null when the server does not name it.</summary>
    public string? EnvironmentName { get; init; }

    /// <summary>The worker pod; null when the server reports by environment only.</summary>
    public string? PodName { get; init; }

    /// <summary>The worker pod's address, as the server gives it.</summary>
    public string? PodAddress { get; init; }

    /// <summary>Whether it took the change.</summary>
    public bool Succeeded { get; init; }

    /// <summary>What the server says of it; null when nothing.</summary>
    public string? Message { get; init; }

    /// <summary>How long it took; null when the server does not say.</summary>
    public TimeSpan? Duration { get; init; }
}
