using System.Text.Json;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>An object may have a name that is also a literal part of another address: an API proxy that is called <c>url</c>, or <c>import</c>.</summary>
public sealed class LiteralNameTests
{
    private static readonly Route[] Documented = JsonSerializer.Deserialize<Route[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", "operations.json")), JsonSerializerOptions.Web)!;

    /// <summary>
    /// What the addresses do not tell apart, with the slash at their ends: a certificate called <c>truststore</c>, an environment called <c>export</c>, an
    /// AI proxy called <c>endpoints</c>, an endpoint of a proxy called <c>ai</c>.
    /// </summary>
    private static readonly string[] Undecided =
    [
        "apiProxies.createA2a | apiProxies.endpoints.create",
        "apiProxies.createAi | apiProxies.endpoints.create",
        "apiProxies.createMcp | apiProxies.endpoints.create",
        "certificates.export | truststores.listCertificates",
        "certificates.exportFile | truststores.listCertificates",
    ];

    public static TheoryData<string> Operations => [.. ApiMethod.All.Where(method => method.PathParameters.Count > 0).Select(method => method.Operation.Id)];

    [Fact, Row("X5")]
    public void These_documented_operations_can_be_mistaken_for_each_other_and_no_others()
        => Assert.Equal(
            [
                "apiProxies.createA2a | apiProxies.endpoints.create",
                "apiProxies.createAi | apiProxies.endpoints.create",
                "apiProxies.createMcp | apiProxies.endpoints.create",
                "apiProxies.get | apiProxies.promotion.list",
                "certificates.export | truststores.listCertificates",
                "certificates.exportFile | truststores.listCertificates",
            ],
            from first in Documented
            from second in Documented
            where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Method == second.Method && CanMeet(first.Path, second.Path)
            orderby first.Id, second.Id
            select $"{first.Id} | {second.Id}");

    [Theory, Row("X5")]
    [MemberData(nameof(Operations))]
    public async Task With_any_literal_for_a_name_a_request_is_still_that_of_its_own_operation(string operation)
    {
        var method = ApiMethod.Of(operation);
        var literals = Documented.SelectMany(route => route.Path.Split('/')).Where(segment => segment is not ("" or ['{', ..])).Distinct().ToList();
        Assert.Contains("forpromotion", literals);
        using var other = new PathRecorder(method.Operation.Result);
        using var client = TestClient.WithToken(other);
        foreach (var parameter in method.PathParameters.Where(name => method.Method.GetParameters().Single(candidate => candidate.Name == name).ParameterType == typeof(string)))
        {
            foreach (var literal in literals)
            {
                other.Path = null;
                (await method.InvokeAsync(client, new Dictionary<string, object?> { [parameter] = literal }, TestContext.Current.CancellationToken) as IDisposable)?.Dispose();

                var matching = ApinizerOperations.All.Where(known => known.Method == other.Method && Matches(known.PathTemplate, other.Path!)).Select(known => known.Id).Order(StringComparer.Ordinal).ToList();
                Assert.Contains(operation, matching);
                Assert.True(matching is [_] || Undecided.Contains(string.Join(" | ", matching)), string.Join(" | ", matching));
            }
        }
    }

    /// <summary>Whether there are names with which both are the same address. A server may ignore the last slash.</summary>
    private static bool CanMeet(string first, string second)
    {
        var (ours, theirs) = (first.TrimEnd('/').Split('/'), second.TrimEnd('/').Split('/'));
        return ours.Length == theirs.Length && ours.Zip(theirs).All(pair => pair.First == pair.Second || IsPlaceholder(pair.First) || IsPlaceholder(pair.Second));
    }

    private static bool Matches(string template, string path)
    {
        var (expected, actual) = (template.Split('/'), path.Split('/'));
        return expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First == pair.Second || (IsPlaceholder(pair.First) && pair.Second.Length > 0));
    }

    private static bool IsPlaceholder(string segment) => segment is ['{', ..];

    private sealed record Route(string Id, string Method, string Path);
}
