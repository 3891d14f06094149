using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>The OpenTelemetry SDK as an application has it. Tests run side by side: each has a Manager of its own, and its tags tell them apart.</summary>
internal sealed class OpenTelemetryRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metrics;

    public OpenTelemetryRecorder()
    {
        _tracing = Sdk.CreateTracerProviderBuilder()
            .AddSource(ApinizerTelemetry.ActivitySourceName)
            .SetSampler(new AlwaysOnSampler())
            .AddProcessor(new SimpleActivityExportProcessor(new ListExporter<Activity, Activity>(_spans, span => [span])))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .AddMeter(ApinizerTelemetry.MeterName)
            .AddReader(new BaseExportingMetricReader(new ListExporter<Metric, Measurement>(_measurements, Measurement.Of)))
            .Build();
    }

    public Uri BaseUrl { get; } = new($"https://{Guid.NewGuid():N}.example.com:8443");

    /// <summary>The spans that have ended, in that order.</summary>
    public IReadOnlyList<Activity> Spans => [.. _spans.Where(span => BaseUrl.Host.Equals(span.GetTagItem("server.address")))];

    /// <summary>The spans of calls.</summary>
    public IReadOnlyList<Activity> CallSpans => [.. Spans.Where(span => span.Kind == ActivityKind.Client)];

    /// <summary>The spans of token acquisitions.</summary>
    public IReadOnlyList<Activity> TokenSpans => [.. Spans.Where(span => span.OperationName == "token.acquire")];

    /// <summary>What one instrument says now.</summary>
    public IReadOnlyList<Measurement> Read(string instrument)
    {
        _measurements.Clear();
        _metrics.ForceFlush();
        return [.. _measurements.Where(measurement => measurement.Name == instrument && BaseUrl.Host.Equals(measurement.Tags.GetValueOrDefault("server.address")))];
    }

    /// <summary>All that was exported, as text.</summary>
    public IEnumerable<string> Texts()
    {
        _measurements.Clear();
        _metrics.ForceFlush();
        return _measurements.Select(measurement => measurement.ToString()).Concat(Spans.Select(span =>
            $"{span.DisplayName} {span.StatusDescription} {Join(span.TagObjects)} {string.Join(' ', span.Events.Select(each => each.Name + Join(each.Tags)))} {string.Join(' ', span.Baggage)}"));
    }

    public void Dispose()
    {
        _tracing.Dispose();
        _metrics.Dispose();
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
