namespace Apinizer.Client.ApiProxies;

/// <summary>A setting of one endpoint, and which one that is.</summary>
public abstract record ApiProxyEndpointSettingInput : DeployableInput, IValidatedInput
{
    /// <summary>The endpoint's path below that of the API proxy, or the operation's name for SOAP.</summary>
    public required string IdentifierName { get; init; }

    /// <summary>The method that clients use.</summary>
    public required HttpRequestMethod IdentifierHttpMethod { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(IdentifierName) ?? Given(IdentifierHttpMethod) ?? FindProblem();

    private protected virtual InputProblem? FindProblem() => null;
}
