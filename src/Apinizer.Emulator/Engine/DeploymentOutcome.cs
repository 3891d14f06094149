namespace Apinizer.Emulator.Engine;

/// <summary>What became of one environment; the problem is null when it worked.</summary>
internal sealed record DeploymentOutcome(GatewayEnvironment Environment, string? Problem)
{
    public bool Success => Problem is null;
}
