namespace Apinizer.Client.Benchmarks.Wire;

public sealed record DeploymentBody(string Description, bool Persistent);
