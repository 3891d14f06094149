using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// Makes one flat report of the documented forms of <c>deploymentResult</c>, and judges it. A roll-back tells in words alone.
/// </summary>
internal static class DeploymentReader
{
    /// <param name="deployment">The answer's <c>deploymentResult</c>; empty when it has none.</param>
    /// <param name="resultMessage">The answer's message.</param>
    /// <param name="call">The call that was answered.</param>
    public static DeploymentReport Read(ReadOnlySpan<byte> deployment, string? resultMessage, ApiCall call)
    {
        var environments = new List<EnvironmentDeployment>();
        var root = ReadNode(deployment, environments, call.Secrets);
        var told = root.Told;
        if (resultMessage is not null && DeploymentWords.SayFailed(resultMessage))
        {
            told = resultMessage;
        }
        else if (environments.Count == 0 && resultMessage is not null && DeploymentWords.FindEnvironment(resultMessage) is { } deployed)
        {
            environments.Add(new EnvironmentDeployment { EnvironmentName = ServerText.Clean(deployed, call.Secrets), Succeeded = true });
        }

        return new DeploymentReport
        {
            Verdict = Judge(root, environments, told, call),
            Environments = environments,
            Message = told is null ? null : ServerText.Clean(told, call.Secrets),
            Duration = root.Duration,
        };
    }

    private static DeploymentNode ReadNode(ReadOnlySpan<byte> deployment, List<EnvironmentDeployment> environments, LiveSecrets secrets)
    {
        if (deployment.IsEmpty)
        {
            return default;
        }

        var reader = new Utf8JsonReader(deployment);
        reader.Read();
        return DeploymentNode.Read(ref reader, isRoot: true, environments, secrets);
    }

    private static DeploymentVerdict Judge(DeploymentNode root, List<EnvironmentDeployment> environments, string? told, ApiCall call)
    {
        var succeeded = CountSucceeded(environments);
        return (environments.Count, root.Flag) switch
        {
            // Words outrank flags: a deployment that failed after a roll-back is told in words alone.
            _ when told is not null && DeploymentWords.SayFailed(told) => succeeded > 0 ? DeploymentVerdict.Partial : DeploymentVerdict.Failed,
            ( > 0, _) when succeeded == 0 => DeploymentVerdict.Failed,
            ( > 0, not false) when succeeded == environments.Count && LacksNone(environments, call) => DeploymentVerdict.Succeeded,
            ( > 0, _) => DeploymentVerdict.Partial,

            // An empty report that says false is how the server says that nothing was to be deployed.
            (0, false) => call.Deployment switch
            {
                DeploymentExpectation.None => DeploymentVerdict.NotRequested,
                DeploymentExpectation.Asked when told is null => DeploymentVerdict.NoTargets,
                _ => DeploymentVerdict.Failed,
            },
            (0, true) => call.Deployment == DeploymentExpectation.Asked && root.HasEmptyList ? DeploymentVerdict.NoTargets : DeploymentVerdict.Succeeded,
            _ => call.Deployment switch
            {
                DeploymentExpectation.Asked => DeploymentVerdict.NoTargets,
                DeploymentExpectation.Automatic => DeploymentVerdict.NotReported,
                _ => DeploymentVerdict.NotRequested,
            },
        };
    }

    private static int CountSucceeded(List<EnvironmentDeployment> environments)
    {
        var count = 0;
        foreach (var environment in environments)
        {
            count += environment.Succeeded ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where the server names environments, each one that was asked for must be among them.</summary>
    private static bool LacksNone(List<EnvironmentDeployment> environments, ApiCall call)
    {
        foreach (var requested in call.RequestedEnvironments)
        {
            var name = ServerText.Clean(requested, call.Secrets);
            if (!environments.Exists(environment => environment.EnvironmentName == name) && environments.Exists(environment => environment.EnvironmentName is not null))
            {
                return false;
            }
        }

        return true;
    }
}
