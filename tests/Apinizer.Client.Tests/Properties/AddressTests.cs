using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever stands in its values, an address has the shape of its operation, or nothing is sent.</summary>
public sealed class AddressTests : IDisposable
{
    private static readonly ApiMethod[] Addressed = [.. ApiMethod.All.Where(method => method.PathParameters.Count > 0)];
    private static readonly Gen<ApiMethod> Operations = Gen.Elements(Addressed);

    private readonly AddressRecorder _other = new();
    private readonly ApinizerClient _client;

    public AddressTests() => _client = TestClient.WithToken(_other);

    public void Dispose()
    {
        _client.Dispose();
        _other.Dispose();
    }

    [Fact, Row("X4"), Row("X6")]
    public void Any_values_of_any_operation_fill_its_own_segments_or_are_refused()
    {
        var refused = 0;
        Cases.Hold(
            from operation in Operations from values in AnyText.Wild.ListOf(operation.PathParameters.Count) from numbers in Gen.Choose(-3, int.MaxValue) select new Address(operation, [.. values], numbers),
            async address =>
            {
                _other.Target = null;
                if (address.FirstRefused is { } parameter)
                {
                    refused++;
                    var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => InvokeAsync(address.Operation, address.Arguments));
                    Assert.Equal(parameter, error.ParamName);
                    Assert.Null(_other.Target);
                }
                else
                {
                    await InvokeAsync(address.Operation, address.Arguments);
                    Assert.Equal(address.Operation.Operation.PathTemplate, address.TemplateOf(_other.Target!.Split('?')[0]));
                }
            },
            address => address.Smaller);

        // Neither half of the law is empty.
        Assert.InRange(refused, Cases.Count / 100, Cases.Count * 99 / 100);
    }

    [Fact, Row("X4"), Row("X6")]
    public void Any_value_of_the_query_stays_one_value_and_leaves_the_path_alone()
        => Cases.Hold(
            AnyText.Wild,
            async environment =>
            {
                _other.Target = null;
                var rollback = ApiMethod.Of("apiProxies.deployment.rollbackHistory");
                var call = InvokeAsync(rollback, new() { ["options"] = new ApiProxies.RollbackOptions { EnvironmentName = environment } });
                if (!AnyText.IsValid(environment))
                {
                    await Assert.ThrowsAnyAsync<ArgumentException>(() => call);
                    Assert.Null(_other.Target);
                    return;
                }

                await call;
                var parts = _other.Target!.Split('?');
                Assert.Equal(2, parts.Length);
                Assert.Equal("/apiops/projects/shop/apiProxies/orders/deploy-histories/12/rollback/", parts[0]);
                Assert.Equal(["environmentName", environment], parts[1].Split('=').Select(Uri.UnescapeDataString));
            },
            AnyText.Smaller);

    private Task<object?> InvokeAsync(ApiMethod operation, Dictionary<string, object?> arguments)
        => operation.InvokeAsync(_client, arguments, TestContext.Current.CancellationToken);
}
