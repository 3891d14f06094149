using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>Dashboards and alerts are built from the document: it names all that there is.</summary>
public sealed class DocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics.md"));

    [Fact]
    public void Every_tag_is_documented()
        => Assert.All(typeof(TagNames).GetFields().Select(tag => (string)tag.GetRawConstantValue()!), tag => Assert.Contains($"`{tag}`", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_instrument_is_documented()
    {
        var instruments = typeof(Instruments).GetProperties().Select(property => property.GetValue(null)).OfType<Instrument>().ToList();
        Assert.NotEmpty(instruments);
        Assert.All(instruments, instrument => Assert.Contains($"| `{instrument.Name}` |", Document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_log_event_is_documented_with_its_level_and_has_an_id_of_its_own()
    {
        var events = typeof(Log).GetMethods().Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>())).Where(log => log.Event is not null).ToList();
        Assert.NotEmpty(events);
        Assert.Equal(events.Count, events.Select(log => log.Event!.EventId).Distinct().Count());
        Assert.All(events, log => Assert.Contains($"| {log.Event!.EventId} `{log.Name}` | {log.Event.Level} |", Document, StringComparison.Ordinal));
    }
}
