using Apinizer.Client.Benchmarks.Reporting;

namespace Apinizer.Client.Benchmarks.Workloads;

internal interface IWorkload
{
    /// <summary>W1 to W8.</summary>
    string Id { get; }

    Task<IReadOnlyList<Section>> RunAsync();
}
