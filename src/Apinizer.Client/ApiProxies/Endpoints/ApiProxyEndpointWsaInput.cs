namespace Apinizer.Client.ApiProxies;

/// <summary>The WS-Addressing headers of one operation of a SOAP API proxy.</summary>
public sealed record ApiProxyEndpointWsaInput : ApiProxyEndpointSettingInput
{
    /// <summary>The settings, all of them.</summary>
    public required WsaSettings WsaSettings { get; init; }

    private protected override InputProblem? FindProblem() => Given(WsaSettings);
}
