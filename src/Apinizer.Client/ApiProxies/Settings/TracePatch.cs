namespace Apinizer.Client.ApiProxies;

/// <summary>
/// When requests and answers are recorded in full. What is not set stays as it is. It costs performance, and what is recorded can hold what only the
/// client and the backend should know: keep the time short.
/// </summary>
public sealed record TracePatch : DeployableInput
{
    /// <summary>Whether they are recorded; false by default.</summary>
    public bool? EnableTraceLog { get; init; }

    /// <summary>From when.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? StopTime { get; init; }

    /// <summary>In which environment.</summary>
    public string? EnvironmentName { get; init; }
}
