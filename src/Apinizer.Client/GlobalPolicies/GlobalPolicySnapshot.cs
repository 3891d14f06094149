using System.Text.Json.Serialization;
using Apinizer.Client.Workflows;

namespace Apinizer.Client.Policies;

/// <summary>
/// A new global policy as it is stored, unlike a <see cref="GlobalPolicyInput"/>: the server takes its secrets for encrypted ones, and never encrypts them.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class GlobalPolicySnapshot : IValidatedInput
{
    private readonly bool _isDraft;

    private GlobalPolicySnapshot(Policy policy, bool isDraft = false)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        _isDraft = isDraft;
    }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>A policy that was exported, with its secrets encrypted as the export has them.</summary>
    /// <param name="policy">The policy, with a name.</param>
    /// <returns>The snapshot.</returns>
    public static GlobalPolicySnapshot WithEncryptedSecrets(Policy policy) => new(policy);

    /// <summary>
    /// A policy that has no secrets to encrypt. For one that has, there is <see cref="GlobalPolicyWorkflows.CreateGlobalPolicyAsync"/>. Scripts and headers are
    /// stored as they are anyway.
    /// </summary>
    /// <param name="policy">The policy, with a name.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The policy has a password, a token or the like; the message names the member.</exception>
    public static GlobalPolicySnapshot WithoutSecrets(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicySecrets.FindEncrypted(policy).FirstOrDefault() is { } secret
            ? throw new ArgumentException(
                $"{secret}: it would be stored in clear. Create the policy with {nameof(GlobalPolicyWorkflows.CreateGlobalPolicyAsync)}, or say {nameof(WithEncryptedSecrets)} if an export made it.",
                nameof(policy))
            : new(policy);
    }

    /// <summary>A policy that gets its secrets, which its kind may need, right after.</summary>
    internal static GlobalPolicySnapshot Draft(Policy policy) => new(policy, isDraft: true);

    InputProblem? IValidatedInput.FindProblem() => _isDraft ? null : Policy.FindProblemAsGlobal();

    internal sealed class Converter : PolicyClassSurface<GlobalPolicySnapshot, Policy>
    {
        protected override GlobalPolicySnapshot Wrap(Policy content) => WithEncryptedSecrets(content);

        protected override Policy Unwrap(GlobalPolicySnapshot value) => value.Policy;
    }
}
