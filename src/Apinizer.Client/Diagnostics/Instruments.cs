using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Apinizer.Client;

/// <summary>The source of the spans, and the meter with its instruments. They live as long as the process, as listeners expect.</summary>
internal static class Instruments
{
    /// <summary>In seconds: those that HTTP durations have by convention, and beyond them those of deployments and files.</summary>
    private static readonly double[] DurationBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120, 300, 600];

    private static readonly Meter Meter = new(ApinizerTelemetry.MeterName, UserAgents.Version);

    public static ActivitySource Source { get; } = new(ApinizerTelemetry.ActivitySourceName, UserAgents.Version);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram(
        "apinizer.client.operation.duration", "s", "The time that a call takes, with all its attempts and waits.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBuckets });

    public static UpDownCounter<long> Active { get; } = Meter.CreateUpDownCounter<long>("apinizer.client.active_operations", "{operation}", "The calls that are under way.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("apinizer.client.retries", "{retry}", "The attempts that follow a failed one.");

    public static Histogram<double> TokenDuration { get; } = Meter.CreateHistogram(
        "apinizer.client.token.acquisition.duration", "s", "The time that it takes to get a token.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBuckets });

    public static Counter<long> RejectedCredentials { get; } = Meter.CreateCounter<long>(
        "apinizer.client.credentials.rejected", "{rejection}", "The times that the server rejected the user name and password.");

    public static bool WatchCalls => Source.HasListeners() || Duration.Enabled || Active.Enabled || Retries.Enabled;

    public static bool WatchTokens => Source.HasListeners() || TokenDuration.Enabled || RejectedCredentials.Enabled;
}
