using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>All that the client's activities and instruments tell.</summary>
internal sealed class TelemetryText : IDisposable
{
    private const string Name = "Apinizer.Client";

    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public TelemetryText()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _texts.Enqueue(
                $"{activity.DisplayName} {activity.StatusDescription} {Join(activity.TagObjects)} {string.Join(' ', activity.Events.Select(each => each.Name + Join(each.Tags)))}"),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((_, _, tags, _) => _texts.Enqueue(Join(tags.ToArray())));
        _meters.SetMeasurementEventCallback<double>((_, _, tags, _) => _texts.Enqueue(Join(tags.ToArray())));
        _meters.Start();
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
