namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>Something to call again and again.</summary>
internal sealed record Entry(string Name, Func<Task> CallAsync);
