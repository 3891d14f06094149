namespace Apinizer.Client;

/// <summary>What a change did on the running gateway, in one form whatever form the server's answer has.</summary>
public sealed record DeploymentReport
{
    /// <summary>A report of a change that had nothing to deploy.</summary>
    public static DeploymentReport None { get; } = new();

    /// <summary>The judgement over all environments.</summary>
    public DeploymentVerdict Verdict { get; init; }

    /// <summary>One entry for each environment or pod that the server reports.</summary>
    public IReadOnlyList<EnvironmentDeployment> Environments { get; init; } = [];

    /// <summary>What the server says about the deployment as a whole; null when nothing.</summary>
    public string? Message { get; init; }

    /// <summary>How long the deployment took as a whole; null when the server does not say.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The environments in which everything went well.</summary>
    public IReadOnlyList<string> DeployedEnvironments => Names(succeeded: true);

    /// <summary>The environments in which something failed.</summary>
    public IReadOnlyList<string> FailedEnvironments => Names(succeeded: false);

    internal bool IsFailure => Verdict is DeploymentVerdict.Partial or DeploymentVerdict.Failed or DeploymentVerdict.NoTargets;

    /// <summary>The verdict and the environments, for a log line.</summary>
    /// <returns>For instance <c>Partial: production succeeded; staging failed (Connection refused)</c>.</returns>
    public override string ToString() => Environments.Count == 0
        ? Verdict + (Message is null ? "" : $": {Message}")
        : $"{Verdict}: {string.Join("; ", Environments.Select(Describe))}";

    private static string Describe(EnvironmentDeployment environment)
        => string.Join(" ", new[] { environment.EnvironmentName, environment.PodName }.Where(name => !string.IsNullOrEmpty(name)))
            + (environment.Succeeded ? " succeeded" : " failed" + (string.IsNullOrEmpty(environment.Message) ? "" : $" ({environment.Message})"));

    private List<string> Names(bool succeeded) => [.. Environments
        .Where(environment => environment.EnvironmentName is not null)
        .GroupBy(environment => environment.EnvironmentName!)
        .Where(environment => environment.All(part => part.Succeeded) == succeeded)
        .Select(environment => environment.Key)];
}
