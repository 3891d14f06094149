using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

/// <summary>A policy that the gateway would refuse, or that would do nothing or open what it is to close, is refused before it is sent.</summary>
public sealed class PolicyValidationTests
{
    public static TheoryData<string> Names => [.. PolicyMistakes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_named_before_anything_is_sent(string name)
    {
        var (policy, message) = PolicyMistakes.All[name];
        var input = new PolicyInput { OperationMetadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, deployTo: []), Policy = policy };
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Policies.AddAsync("shop", "orders", "policy", input, TestContext.Current.CancellationToken));

        Assert.Equal("policy", error.ParamName);
        Assert.StartsWith("Policy.", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }
}
