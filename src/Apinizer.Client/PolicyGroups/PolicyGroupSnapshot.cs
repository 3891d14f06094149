using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// A new policy group as it is stored, unlike a <see cref="PolicyGroup"/>: the server takes the secrets of its policies for encrypted ones, and never encrypts
/// them.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class PolicyGroupSnapshot : IValidatedInput
{
    private PolicyGroupSnapshot(PolicyGroup policyGroup)
    {
        ArgumentNullException.ThrowIfNull(policyGroup);
        PolicyGroup = policyGroup;
    }

    /// <summary>The group.</summary>
    public PolicyGroup PolicyGroup { get; }

    /// <summary>A group that was exported, with the secrets of its policies encrypted as the export has them.</summary>
    /// <param name="policyGroup">The group.</param>
    /// <returns>The snapshot.</returns>
    public static PolicyGroupSnapshot WithEncryptedSecrets(PolicyGroup policyGroup) => new(policyGroup);

    /// <summary>
    /// A group whose policies have no secrets to encrypt. One that has such policies is created without them, and they come with
    /// <see cref="IPolicyGroupsApi.ReplaceAsync"/>. Scripts and headers are stored as they are anyway.
    /// </summary>
    /// <param name="policyGroup">The group.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">A policy has a password, a token or the like; the message names the member.</exception>
    public static PolicyGroupSnapshot WithoutSecrets(PolicyGroup policyGroup)
    {
        ArgumentNullException.ThrowIfNull(policyGroup);
        var secrets = (policyGroup.PolicyList ?? []).SelectMany((policy, index) => policy is null ? [] : PolicySecrets.FindEncrypted(policy).Select(secret => $"PolicyList[{index}].{secret}"));
        return secrets.FirstOrDefault() is { } secret
            ? throw new ArgumentException(
                $"{secret}: it would be stored in clear. Create the group with an empty PolicyList, and then replace it by the whole one; or say {nameof(WithEncryptedSecrets)} if an export made it.",
                nameof(policyGroup))
            : new(policyGroup);
    }

    InputProblem? IValidatedInput.FindProblem() => Part(PolicyGroup.FindProblemOfNew(), nameof(PolicyGroup));

    internal sealed class Converter : PolicyClassSurface<PolicyGroupSnapshot, PolicyGroup>
    {
        protected override PolicyGroupSnapshot Wrap(PolicyGroup content) => WithEncryptedSecrets(content);

        protected override PolicyGroup Unwrap(PolicyGroupSnapshot value) => value.PolicyGroup;
    }
}
