using System.Text.Json;
using Apinizer.Client.Tests.Models;
using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>An object of any server goes through a model without a crash and without a loss.</summary>
public sealed class ModelTests
{
    private static readonly Gen<(Type Type, string Json)> Objects =
        from type in Gen.Elements(ModelSamples.Types.ToArray()) from json in AnyJson.Changed(ModelSamples.Of(type).ToJsonString()) select (type, json);

    private static readonly string[] Durations =
    [
        .. ModelSamples.Types.SelectMany(type => ApinizerJson.Options.GetTypeInfo(type).Properties)
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(TimeSpan))
            .Select(property => $"\"{property.Name}\"")
            .Distinct(),
    ];

    [Fact, Row("B5")]
    public void A_changed_object_is_read_and_kept_or_is_a_JSON_error()
    {
        var read = 0;
        Cases.Hold(Objects, sent =>
        {
            if (TryRead(sent.Type, sent.Json) is not { } model)
            {
                return;
            }

            read++;
            if (TryWrite(sent.Type, model) is not { } written)
            {
                // What nobody can write: half a surrogate pair in a member that no property takes, or a part of a second.
                Assert.True(sent.Json.Contains(AnyJson.HalfPair, StringComparison.Ordinal) || Durations.Any(name => sent.Json.Contains(name, StringComparison.Ordinal)), "It was read and cannot be written.");
                return;
            }

            if (TryRead(sent.Type, written) is { } again)
            {
                Assert.Equal(written, JsonSerializer.Serialize(again, sent.Type, ApinizerJson.Options));
            }
            else
            {
                // A null in the place of what is required is read, and left out when it is written.
                Assert.Contains("null", sent.Json, StringComparison.Ordinal);
            }

            AssertUnknownKept(sent.Type, sent.Json, written);
        });

        Assert.InRange(read, Cases.Count / 4, Cases.Count);
    }

    private static object? TryRead(Type type, string json) => Try(() => JsonSerializer.Deserialize(json, type, ApinizerJson.Options));

    private static string? TryWrite(Type type, object model) => Try(() => JsonSerializer.Serialize(model, type, ApinizerJson.Options));

    private static T? Try<T>(Func<T> work)
        where T : class?
    {
        try
        {
            return work();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What no property takes is written as it came; the last one, if a name is there twice.</summary>
    private static void AssertUnknownKept(Type type, string json, string written)
    {
        var known = ApinizerJson.Options.GetTypeInfo(type).Properties.Select(property => property.Name).ToHashSet();
        using var kept = JsonDocument.Parse(written);
        using var document = JsonDocument.Parse(json);
        foreach (var member in document.RootElement.EnumerateObject().Where(member => !known.Contains(member.Name)).GroupBy(member => member.Name))
        {
            Assert.Equal(member.Last().Value.GetRawText(), kept.RootElement.GetProperty(member.Key).GetRawText());
        }
    }
}
