using OpenTelemetry.Metrics;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>What an instrument counted up to an export, for one set of tags.</summary>
internal sealed record Measurement(string Name, string Unit, IReadOnlyDictionary<string, object?> Tags, double Sum, long Count, IReadOnlyList<double> Bounds)
{
    public static IEnumerable<Measurement> Of(Metric metric)
    {
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var tags = new Dictionary<string, object?>();
            foreach (var tag in point.Tags)
            {
                tags.Add(tag.Key, tag.Value);
            }

            var isHistogram = metric.MetricType == MetricType.Histogram;
            var bounds = new List<double>();
            if (isHistogram)
            {
                foreach (var bucket in point.GetHistogramBuckets())
                {
                    bounds.Add(bucket.ExplicitBound);
                }
            }

            yield return new Measurement(
                metric.Name, metric.Unit, tags, isHistogram ? point.GetHistogramSum() : point.GetSumLong(), isHistogram ? point.GetHistogramCount() : 0, bounds);
        }
    }

    public override string ToString() => $"{Name} {string.Join(' ', Tags.Select(tag => $"{tag.Key}={tag.Value}"))}";
}
