using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Apinizer.Client.GatewayTokens;
using Apinizer.Client.Tests.RoundTrips;

namespace Apinizer.Client.Tests.Conventions;

/// <summary>The operations of the client are those of the contract, and each is tested over HTTP.</summary>
public sealed partial class OperationTests
{
    private static readonly ContractRow[] Contract = JsonSerializer.Deserialize<ContractRow[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", "operations.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void The_client_has_exactly_the_operations_that_the_contract_does_not_plan()
    {
        Assert.Equal(
            Contract.Where(row => !row.Planned).Select(row => row.ToString()).Order(StringComparer.Ordinal),
            ApinizerOperations.All.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Empty(Contract.Where(row => row.Planned).Select(row => row.Id).Intersect(ApinizerOperations.All.Select(operation => operation.Id)));
    }

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Equal(Contract.Length, Contract.DistinctBy(row => row.Id).Count());
        Assert.Equal(ApinizerOperations.All.Count, ApinizerOperations.All.DistinctBy(operation => operation.Id).Count());
        Assert.Equal(ApinizerOperations.All.Count, ApinizerOperations.All.DistinctBy(operation => (operation.Method, operation.PathTemplate)).Count());
    }

    [Fact, Row("R22")]
    public void Every_operation_but_those_for_tokens_is_one_public_method_of_the_client()
        => Assert.Equal(
            ApinizerOperations.All.Except([ApinizerOperations.CreateToken, .. GatewayTokenOperations.OfPolicies.All]).Select(operation => operation.Id).Order(StringComparer.Ordinal),
            ApiMethod.All.Select(method => method.Operation.Id).Order(StringComparer.Ordinal));

    /// <summary>They are no part of the Management API: another server, no token of the Manager, an interface that is written by hand.</summary>
    [Fact]
    public void The_operations_of_the_gateways_token_service_have_a_client_of_their_own()
    {
        Assert.Equal(
            Contract.Where(row => row.Id.StartsWith("gatewayTokens.", StringComparison.Ordinal)).Select(row => row.Id),
            GatewayTokenOperations.OfPolicies.All.Select(operation => operation.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            GatewayTokenOperations.OfPolicies.All.Select(operation => (operation.Id, operation.Class, operation.Method, operation.PathTemplate.Replace("/auth/", "/credential/", StringComparison.Ordinal))),
            GatewayTokenOperations.OfCredentials.All.Select(operation => (operation.Id, operation.Class, operation.Method, operation.PathTemplate)));
        Assert.Equal(GatewayTokenOperations.OfPolicies.All.Count, typeof(IGatewayTokensClient).GetMethods().Length);
        Assert.All(GatewayTokenOperations.OfPolicies.All, operation => Assert.Equal("none", operation.Permission));
        Assert.DoesNotContain(ApiMethod.All, method => method.Operation.PathTemplate.StartsWith("/auth/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_operation_has_its_round_trip_over_HTTP()
        => Assert.Equal(
            ApinizerOperations.All.Select(operation => operation.Id).Order(StringComparer.Ordinal),
            typeof(RoundTripAttribute).Assembly.GetTypes().SelectMany(type => type.GetMethods())
                .Select(method => method.GetCustomAttribute<RoundTripAttribute>()?.OperationId).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_permission_is_written_in_the_documented_grammar()
        => Assert.All(ApinizerOperations.All, operation => Assert.True(Permission().IsMatch(operation.Permission), $"{operation.Id}: {operation.Permission}"));

    [Fact]
    public void What_may_not_be_repeated_says_how_to_find_out_what_became_of_it()
        => Assert.All(
            ApiMethod.All.Select(method => method.Operation).Where(operation => operation.Class is OperationClass.Create or OperationClass.Once),
            operation => Assert.Equal(OperationClass.Safe, ApinizerOperations.All.Single(other => other.Id == operation.VerifyWith).Class));

    [Fact]
    public void Reads_deploy_nothing_and_change_nothing()
        => Assert.All(
            ApinizerOperations.All.Where(operation => operation.Class == OperationClass.Safe),
            operation => Assert.True(operation is { Deploys: Deploys.Never, Removes: false } && operation.Result != ResultKind.Change, operation.Id));

    [Fact]
    public void Every_method_is_asynchronous_and_can_be_cancelled()
        => Assert.All(ApiMethod.All, method =>
        {
            var last = method.Method.GetParameters()[^1];
            Assert.EndsWith("Async", method.Method.Name, StringComparison.Ordinal);
            Assert.True(typeof(Task).IsAssignableFrom(method.Method.ReturnType));
            Assert.Equal((typeof(CancellationToken), "cancellationToken", true), (last.ParameterType, last.Name, last.HasDefaultValue));
        });

    [Fact]
    public void Every_placeholder_has_the_parameter_of_its_name_in_its_place()
        => Assert.All(ApiMethod.All, method => Assert.Equal(method.PathParameters, method.Method.GetParameters().Take(method.PathParameters.Count).Select(parameter => parameter.Name)));

    private static string Describe(ApinizerOperation operation) => new ContractRow(
        operation.Id,
        operation.Method.Method,
        operation.PathTemplate,
        operation.Class.ToString(),
        operation.Deploys switch { Deploys.Never => "never", Deploys.OnRequest => "onRequest", _ => "always" },
        operation.Permission).ToString();

    [GeneratedRegex(@"^(none|token|any|admin|sysAdmin|sysAnalyzer|([A-Z_]+|\{typeCategory\}):[A-Z_]+)( (\+|\|) (any|admin|sysAdmin|sysAnalyzer|([A-Z_]+|\{typeCategory\}):[A-Z_]+))*$")]
    private static partial Regex Permission();

    private sealed record ContractRow(string Id, string Method, string Path, string Class, string Deploys, string Permission, bool Planned = false);
}
