namespace Apinizer.Client.ApiProxies;

/// <summary>A change of how the gateway keeps WebSocket connections to a backend.</summary>
public sealed record WebsocketPatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required WebsocketSettings WebsocketSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(WebsocketSettings);
}
