using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>A whole global policy, with its secrets in clear: the server encrypts them. Any policy with a name becomes one by itself.</summary>
[JsonConverter(typeof(Converter))]
public sealed class GlobalPolicyInput : IValidatedInput
{
    /// <summary>A policy that replaces the one of its name.</summary>
    /// <param name="policy">The policy, with a name and with all of its secrets.</param>
    public GlobalPolicyInput(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    InputProblem? IValidatedInput.FindProblem() => Policy.FindProblemAsGlobal();

    /// <summary>A policy as it is; null stays null.</summary>
    /// <param name="policy">The policy, with a name and with all of its secrets.</param>
    [return: NotNullIfNotNull(nameof(policy))]
    public static implicit operator GlobalPolicyInput?(Policy? policy) => policy is null ? null : new GlobalPolicyInput(policy);

    internal sealed class Converter : PolicyClassSurface<GlobalPolicyInput, Policy>
    {
        protected override GlobalPolicyInput Wrap(Policy content) => new(content);

        protected override Policy Unwrap(GlobalPolicyInput value) => value.Policy;
    }
}
