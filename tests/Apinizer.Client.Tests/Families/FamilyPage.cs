using System.Text.Json.Serialization.Metadata;
using Apinizer.Client.Connections;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Families;

/// <summary>The page that lists the kinds of policies and connections with their types.</summary>
internal static class FamilyPage
{
    public static string Write() => $"""
        # Policies and connections: kinds and types

        Made from the types by a test. *Members* are those of the kind itself, without what all kinds have; *with nested ones* counts the members of the objects below them too, each place once, where a variable,
        a condition and an error message count as one member. A kind without a type of its own is read as `UnknownPolicy` or `UnknownConnection`, which keeps and writes back all it has.

        ## Policies

        {PolicyTypes.All.Count} kinds have a type: {PolicyTypes.All.Count - 2} with a page, and `policy-endpoint-rate-limit` and `policy-ws-security-sts-token`, which only the server's specification describes. {FamilyTests.OnlyNamed.Length} more are known by name only. All of them have these members: {Common(typeof(UnknownPolicy))}.

        | On an API proxy (`type`) | Global policy, policy group (`_class`) | C# type | Members | With nested ones |
        |---|---|---|---:|---:|
        {Lines([.. PolicyTypes.All.OrderBy(kind => kind.Key.Value, StringComparer.Ordinal).Select(kind => $"`{kind.Key}` | {ClassOf(kind.Key)} | `{kind.Value.Name}` | {Own(kind.Value)} | {All(kind.Value)}")])}
        {Lines([.. FamilyTests.OnlyNamed.Select(name => $"none documented | `{name}` | `{nameof(UnknownPolicy)}` | any | any")])}

        ## Connections

        {ConnectionTypes.All.Count} kinds. All of them have these members: {Common(typeof(UnknownConnection))}.

        | `type` | C# type | Members | With nested ones |
        |---|---|---:|---:|
        {Lines([.. ConnectionTypes.All.OrderBy(kind => kind.Key.Value, StringComparer.Ordinal).Select(kind => $"`{kind.Key}` | `{kind.Value.Name}` | {Own(kind.Value)} | {All(kind.Value)}")])}

        """.ReplaceLineEndings("\n");

    private static string Lines(string[] rows) => string.Join('\n', rows.Select(row => $"| {row} |"));

    private static string ClassOf(PolicyType type) => type.ClassName is { } name ? $"`{name}`" : "none documented";

    private static string Common(Type unknown) => string.Join(", ", Members(unknown).Select(member => $"`{member.Name}`"));

    private static int Own(Type kind) => Members(kind).Count - Members(typeof(Policy).IsAssignableFrom(kind) ? typeof(UnknownPolicy) : typeof(UnknownConnection)).Count;

    private static int All(Type kind)
    {
        var common = Members(typeof(Policy).IsAssignableFrom(kind) ? typeof(UnknownPolicy) : typeof(UnknownConnection)).Select(member => member.Name).ToHashSet();
        return Members(kind).Where(member => !common.Contains(member.Name)).Sum(member => Count(member.PropertyType, []));
    }

    private static int Count(Type type, Type[] above)
    {
        var item = type.IsGenericType && Nullable.GetUnderlyingType(type) is null ? type.GetGenericArguments()[^1] : type;
        return !typeof(ApinizerModel).IsAssignableFrom(item) || item == typeof(Variable) || item == typeof(PolicyCondition) || item == typeof(PolicyErrorMessage) || item.IsAbstract || above.Contains(item)
            ? 1
            : 1 + Members(item).Sum(member => Count(member.PropertyType, [.. above, item]));
    }

    private static List<JsonPropertyInfo> Members(Type model) => [.. ApinizerJson.Options.GetTypeInfo(model).Properties.Where(property => !property.IsExtensionData)];
}
