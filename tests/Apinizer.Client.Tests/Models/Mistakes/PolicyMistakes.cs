using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

/// <summary>What a caller may get wrong in the policies of some kinds: the policy, and what the message must say after the way to it.</summary>
internal abstract class PolicyMistakes
{
    /// <summary>Those of all kinds, by name.</summary>
    public static IReadOnlyDictionary<string, (Policy Policy, string Message)> All { get; } = typeof(PolicyMistakes).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(PolicyMistakes)))
        .SelectMany(type => ((PolicyMistakes)Activator.CreateInstance(type)!).Cases)
        .ToDictionary(mistake => $"{mistake.Value.Policy.Type}: {mistake.Key}", mistake => mistake.Value);

    /// <summary>For instance <c>["no addresses"] = (new WhiteIpPolicy(), "IpList: it must be set")</c>.</summary>
    protected abstract Dictionary<string, (Policy Policy, string Message)> Cases { get; }
}
