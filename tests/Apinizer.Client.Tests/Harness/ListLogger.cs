using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests;

/// <summary>Keeps every log line, at every level.</summary>
internal sealed class ListLogger : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Called with each line.</summary>
    public Action<string>? Written { get; init; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {state} {exception}";
        _lines.Enqueue(line);
        Written?.Invoke(line);
    }

    public void Dispose()
    {
    }
}
