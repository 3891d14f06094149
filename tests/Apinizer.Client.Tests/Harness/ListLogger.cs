using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests;

/// <summary>Keeps every log line and every scope, at every level.</summary>
internal sealed class ListLogger : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _scopes = new();
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private readonly AsyncLocal<Scope?> _scope = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public IReadOnlyList<string> Scopes => [.. _scopes];

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>Called with each line.</summary>
    public Action<string>? Written { get; init; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _scopes.Enqueue($"{state}");
        return _scope.Value = new Scope(this, LogEntry.FieldsOf(state), _scope.Value);
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {state} {exception}";
        _lines.Enqueue(line);
        _entries.Enqueue(new LogEntry(logLevel, eventId, LogEntry.FieldsOf(state), _scope.Value?.Fields ?? new Dictionary<string, object?>()));
        Written?.Invoke(line);
    }

    public void Dispose()
    {
    }

    private sealed class Scope(ListLogger log, IReadOnlyDictionary<string, object?> fields, Scope? outer) : IDisposable
    {
        public IReadOnlyDictionary<string, object?> Fields => fields;

        public void Dispose() => log._scope.Value = outer;
    }
}
