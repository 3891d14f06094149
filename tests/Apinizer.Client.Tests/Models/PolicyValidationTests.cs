namespace Apinizer.Client.Tests.Models;

/// <summary>A policy that the gateway would refuse, or that would do nothing or open what it is to close, is refused before it is sent.</summary>
public sealed class PolicyValidationTests
{
    public static TheoryData<string> Names => [.. PolicyMistakes.All.Keys];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Names))]
    public void A_mistake_is_named(string name)
    {
        var (policy, message) = PolicyMistakes.All[name];

        var problem = policy.FindProblem();

        Assert.NotNull(problem);
        Assert.Contains(message, $"{problem.Member}: {problem.Text}", StringComparison.Ordinal);
    }
}
