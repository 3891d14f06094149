using System.Collections.Concurrent;
using OpenTelemetry;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>Exports into memory what <paramref name="copy"/> makes of each item: the SDK uses some of them again.</summary>
internal sealed class ListExporter<T, TCopy>(ConcurrentQueue<TCopy> exported, Func<T, IEnumerable<TCopy>> copy) : BaseExporter<T>
    where T : class
{
    public override ExportResult Export(in Batch<T> batch)
    {
        foreach (var item in batch)
        {
            foreach (var part in copy(item))
            {
                exported.Enqueue(part);
            }
        }

        return ExportResult.Success;
    }
}
