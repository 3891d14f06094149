namespace Apinizer.Client.ApiProxies;

/// <summary>Whether an API proxy is deployed to an environment, as the server keeps it.</summary>
public sealed record PromotedDeployment : ApinizerModel
{
    /// <summary>The id of the environment, as <see cref="UnreportedDeployment"/> takes it.</summary>
    public string? EnvironmentSettingsId { get; set; }

    /// <summary>The environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>What it is used for.</summary>
    public EnvironmentType? EnvironmentType { get; set; }

    /// <summary>The protocol that its gateways speak.</summary>
    public string? EnvironmentCommunicationProtocolType { get; set; }

    /// <summary>The public address of the API proxy there.</summary>
    public string? AccessUrl { get; set; }

    /// <summary>Whether it is deployed there.</summary>
    public bool? Deploy { get; set; }

    /// <summary>Whether it was changed since.</summary>
    public bool? RedeployRequired { get; set; }
}
