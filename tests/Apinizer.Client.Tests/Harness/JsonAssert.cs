using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Apinizer.Client.Tests;

/// <summary>Compares JSON by meaning: the order of members and white space do not matter.</summary>
internal static class JsonAssert
{
    public static void Same(string expected, string actual)
        => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}\nbut got  {actual}");

    /// <summary>Every value of the JSON has a property of its own in the model, at any depth, and the model has nothing else.</summary>
    public static void HeldBy<T>(T model, string json)
        where T : class
    {
        Same(json, JsonSerializer.Serialize(model, ApinizerJson.Options));
        Assert.Empty(UnknownMembers(model));
    }

    /// <summary>The members, at any depth, that no property took.</summary>
    private static IEnumerable<string> UnknownMembers(object? value) => value switch
    {
        ApinizerModel model => (model.AdditionalProperties?.Keys ?? []).Select(name => $"{model.GetType().Name}.{name}")
            .Concat(model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.Name != nameof(ApinizerModel.AdditionalProperties))
                .SelectMany(property => UnknownMembers(property.GetValue(model)))),
        string => [],
        IEnumerable list => list.Cast<object?>().SelectMany(UnknownMembers),
        _ => [],
    };
}
