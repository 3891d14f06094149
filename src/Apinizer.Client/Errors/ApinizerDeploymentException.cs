namespace Apinizer.Client;

/// <summary>
/// The change is saved in the Manager, but not deployed as asked: what the gateway runs and what the Manager shows now differ.
/// </summary>
public sealed class ApinizerDeploymentException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="result">What was saved, and the report of its deployment.</param>
    public ApinizerDeploymentException(OperationResult result)
        : base(Describe(result), ApinizerErrorKind.DeploymentFailed) => Result = result;

    /// <summary>What the call would have returned with <see cref="ApinizerTaskExtensions.AllowFailedDeployment"/>.</summary>
    public OperationResult Result { get; }

    /// <summary>The environments that took the change.</summary>
    public IReadOnlyList<string> DeployedEnvironments => Result.Deployment.DeployedEnvironments;

    /// <summary>The environments that did not.</summary>
    public IReadOnlyList<string> FailedEnvironments => Result.Deployment.FailedEnvironments;

    private static string Describe(OperationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var report = result.Deployment.Verdict == DeploymentVerdict.NoTargets
            ? "the server names no environment that it was deployed to"
            : result.Deployment.ToString();
        return $"The change was saved but not deployed as asked: {report}."
            + (string.IsNullOrEmpty(result.Message) || report.Contains(result.Message!) ? "" : $" {result.Message}");
    }
}
