namespace Apinizer.Client;

/// <summary>An environment: a gateway with its worker pods.</summary>
public sealed record GatewayEnvironment : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name that addresses the environment; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>What it is for.</summary>
    public EnvironmentType? Type { get; set; }

    /// <summary>Where its gateway is reached.</summary>
    public string? AccessUrl { get; set; }

    /// <summary>Whether its gateway runs with the current settings.</summary>
    public PublishStatus? Status { get; set; }

    /// <summary>Whether something is deployed there; null where the list says nothing about it.</summary>
    public bool? Deployed { get; set; }

    /// <summary>Whether what is deployed there is older than the Manager's version; null where the list says nothing about it.</summary>
    public bool? RedeployRequired { get; set; }
}
