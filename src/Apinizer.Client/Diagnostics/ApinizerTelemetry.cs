namespace Apinizer.Client;

/// <summary>The names under which the client tells what it does, for OpenTelemetry's <c>AddSource</c> and <c>AddMeter</c>. Both are <c>Apinizer.Client</c>.</summary>
public static class ApinizerTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>: one span for each call, and one for each acquisition of a token.</summary>
    public const string ActivitySourceName = "Apinizer.Client";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Apinizer.Client";
}
