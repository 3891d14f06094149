using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Apinizer.Client.Benchmarks.Layers;

/// <summary>Takes all spans and measurements of this client, and does nothing with them.</summary>
internal sealed class TelemetryObserver : IDisposable
{
    private readonly ActivityListener _spans = new()
    {
        ShouldListenTo = source => source.Name == ApinizerTelemetry.ActivitySourceName,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
    };

    private readonly MeterListener _measurements = new()
    {
        InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ApinizerTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    public TelemetryObserver()
    {
        ActivitySource.AddActivityListener(_spans);
        _measurements.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        _measurements.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        _measurements.Start();
    }

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }
}
