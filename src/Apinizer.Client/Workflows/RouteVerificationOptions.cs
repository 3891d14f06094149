namespace Apinizer.Client.Workflows;

/// <summary>How patiently the worker pods are asked.</summary>
public sealed record RouteVerificationOptions
{
    /// <summary>How often they are asked at the most, at least once. Default 15.</summary>
    public int MaxPolls { get; init; } = 15;

    /// <summary>The time between two questions, not negative. Default 2 seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The clock for the interval. Default the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
