using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Layers;

/// <summary>An entry, and the one that it adds to.</summary>
internal sealed record Layer(string Name, string? Over, Func<Task> CallAsync)
{
    public Entry Entry => new(Name, CallAsync);
}
