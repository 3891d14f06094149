using Apinizer.Client.Policies;

namespace Apinizer.Client.Workflows;

/// <summary>What belongs to a global policy and takes more than one call.</summary>
public static class GlobalPolicyWorkflows
{
    /// <summary>
    /// Creates a global policy with its secrets in clear, so that the server encrypts them. It looks first whether the name is free, since the server would
    /// make a second policy of that name. A policy with secrets then takes two calls: it is created without them and not applied, and replaced by the whole one.
    /// </summary>
    /// <remarks>
    /// <para>
    /// When the second of these calls fails, its exception comes through, and the policy is there, without secrets and not applied. Do not repeat this call: use
    /// <see cref="IGlobalPoliciesApi.ReplaceAsync"/> with the same policy, or <see cref="IGlobalPoliciesApi.DeleteAsync"/>. Nothing shields the name between the
    /// calls from others who create a policy of that name at the same time.
    /// </para>
    /// <para>Needs <c>API_MANAGEMENT:VIEW</c> and <c>API_MANAGEMENT:MANAGE</c>. Documentation pages: <c>global-policies/create-global-policy</c>, <c>global-policies/update-global-policy</c>.</para>
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="projectName">The project.</param>
    /// <param name="policy">The policy, with a name and with all of its secrets.</param>
    /// <param name="cancellationToken">Ends the work, between two calls too.</param>
    /// <returns>What the server shows of the policy.</returns>
    /// <exception cref="ArgumentException">The server would refuse the policy; nothing was sent.</exception>
    /// <exception cref="ApinizerException"><see cref="ApinizerErrorKind.AlreadyExists"/>: the project has a global policy of that name; nothing was changed.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came to the creation: look into the list. If the policy is there, go on as described above.</exception>
    public static async Task<OperationResult<GlobalPolicyInfo>> CreateGlobalPolicyAsync(
        this IApinizerClient client,
        string projectName,
        Policy policy,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(policy);
        var whole = new GlobalPolicyInput(policy);
        InputCheck.ThrowIfUnfit(whole, nameof(policy));
        var name = policy.Name!;
        var draft = PolicySecrets.FindDraft(policy);

        var others = await client.GlobalPolicies.ListAsync(projectName, cancellationToken).ConfigureAwait(false);
        if (others.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ApinizerException($"The project '{projectName}' has a global policy '{name}' already. Replace it, or take another name.", ApinizerErrorKind.AlreadyExists);
        }

        if (draft is null)
        {
            return await client.GlobalPolicies.CreateAsync(projectName, GlobalPolicySnapshot.WithoutSecrets(policy), cancellationToken).ConfigureAwait(false);
        }

        await client.GlobalPolicies.CreateAsync(projectName, GlobalPolicySnapshot.Draft(draft), cancellationToken).ConfigureAwait(false);
        return await client.GlobalPolicies.ReplaceAsync(projectName, name, whole, cancellationToken).ConfigureAwait(false);
    }
}
