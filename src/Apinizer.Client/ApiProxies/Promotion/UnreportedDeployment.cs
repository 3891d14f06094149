namespace Apinizer.Client.ApiProxies;

/// <summary>
/// A deployment that the server does not report on: it passes over an environment id that it does not know, and says nothing when a deployment fails. Ask
/// <see cref="IApiProxyDeploymentApi.GetStatusAsync"/> for each environment afterwards, or choose <see cref="None"/> and call
/// <see cref="IApiProxyDeploymentApi.DeployAsync"/>, which tells.
/// </summary>
public sealed class UnreportedDeployment
{
    /// <summary>A deployment to some environments, of which nobody hears whether it worked.</summary>
    /// <param name="environmentIds">The ids of the environments: <see cref="PromotedDeployment.EnvironmentSettingsId"/>, and not their names. At least one.</param>
    /// <exception cref="ArgumentException">There is no id, or one is blank or has a comma.</exception>
    public UnreportedDeployment(params IReadOnlyCollection<string> environmentIds)
    {
        ArgumentNullException.ThrowIfNull(environmentIds);
        EnvironmentIds = environmentIds.Count == 0 || environmentIds.Any(id => string.IsNullOrWhiteSpace(id) || id.Contains(','))
            ? throw new ArgumentException("At least one id is needed, and each must be one id.", nameof(environmentIds))
            : string.Join(",", environmentIds);
    }

    private UnreportedDeployment()
    {
    }

    /// <summary>Nothing is deployed.</summary>
    public static UnreportedDeployment None { get; } = new();

    /// <summary>The ids of the environments with commas between them; null for none.</summary>
    [AliasAs("deployEnvironmentIds")]
    public string? EnvironmentIds { get; }
}
