using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests;

/// <summary>One log event with its fields, and those of the scope that it was written in.</summary>
internal sealed record LogEntry(LogLevel Level, EventId Id, IReadOnlyDictionary<string, object?> Fields, IReadOnlyDictionary<string, object?> Scope)
{
    public static IReadOnlyDictionary<string, object?> FieldsOf(object? state)
        => (state as IEnumerable<KeyValuePair<string, object?>> ?? []).Where(field => field.Key != "{OriginalFormat}").ToDictionary();
}
