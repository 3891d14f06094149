namespace Apinizer.Client.ApiProxies;

/// <summary>What the creation and the update of an API proxy have in common, whether from a URL or from a file.</summary>
public abstract record ApiProxyInput : DeployableInput, IValidatedInput
{
    /// <summary>The name; unique in the project, and case matters.</summary>
    public required string ApiProxyName { get; init; }

    /// <summary>What it is for. An update keeps the old text if this is not set.</summary>
    public string? ApiProxyDescription { get; init; }

    /// <summary>What it is made from. An update cannot change it.</summary>
    public required ApiProxySpecType ApiProxyCreationType { get; init; }

    /// <summary>Where its requests go. An update keeps what there is if this is not set.</summary>
    public ApiProxyRoutingInfo? RoutingInfo { get; init; }

    /// <summary>Whether a SOAP API is offered as REST too; false if not set. Only at the creation.</summary>
    public bool? SoapToRest { get; init; }

    /// <summary>Whether WS-Addressing is used, for SOAP; false if not set.</summary>
    public bool? EnableWSA { get; init; }

    /// <summary>Whether WS-ReliableMessaging is used, for SOAP; false if not set.</summary>
    public bool? EnableWSRM { get; init; }

    /// <summary>The version of the backend's API, which the deployment history shows.</summary>
    public string? BackendApiVersion { get; init; }

    /// <summary>Whether calls are answered with a notice in place of the backend's answer; not if not set.</summary>
    public MaintenanceModeSetting? MaintenanceModeSetting { get; init; }

    InputProblem? IValidatedInput.FindProblem() => FindProblem();

    private protected virtual InputProblem? FindProblem()
        => NotBlank(ApiProxyName) ?? Given(ApiProxyCreationType) ?? Each(RoutingInfo?.RoutingAddressList, address => NotBlank(address.Address), "RoutingInfo.RoutingAddressList");

    private protected static InputProblem? FindProblem(ClientRoute? route)
        => ClientRouteRule.FindProblem(route, " An update must repeat the paths that the API proxy has, or it changes its public address.");
}
