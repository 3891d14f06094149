using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>The shapes in which the documentation shows a deploymentResult: they differ from page to page.</summary>
internal static class DeploymentReport
{
    private const int ResponseTime = 120;

    /// <summary><c>{success}</c>: rate limit control lists.</summary>
    public static JsonObject SuccessOnly(IReadOnlyList<DeploymentOutcome> outcomes) => new() { ["success"] = Succeeded(outcomes) };

    /// <summary><c>{success, deploymentResults: [{environmentName, success, message}]}</c>: API proxies and their settings.</summary>
    public static JsonObject ByEnvironment(IReadOnlyList<DeploymentOutcome> outcomes, string done) => new()
    {
        ["success"] = Succeeded(outcomes),
        ["deploymentResults"] = Environments(outcomes, done),
    };

    /// <summary><c>{deploymentResults: [{environmentName, success}]}</c>: NTLM settings.</summary>
    public static JsonObject ByEnvironmentOnly(IReadOnlyList<DeploymentOutcome> outcomes) => new()
    {
        ["deploymentResults"] = outcomes.Select(outcome => new JsonObject { ["environmentName"] = outcome.Environment.Name, ["success"] = outcome.Success }).ToJson(),
    };

    /// <summary><c>{deployed, deployedEnvironments, failedEnvironments}</c>: client routes and XML error templates.</summary>
    public static JsonObject ByName(IReadOnlyList<DeploymentOutcome> outcomes) => new()
    {
        ["deployed"] = Succeeded(outcomes),
        ["deployedEnvironments"] = Names(outcomes, succeeded: true),
        ["failedEnvironments"] = Names(outcomes, succeeded: false),
    };

    /// <summary><c>{success: false, detailList: []}</c>: saved, and nothing was asked to be deployed.</summary>
    public static JsonObject NotAsked() => new() { ["success"] = false, ["detailList"] = new JsonArray() };

    /// <summary><c>{success, message, environmentResults: [{environmentName, success, message}]}</c>: what is always deployed.</summary>
    public static JsonObject WithMessage(IReadOnlyList<DeploymentOutcome> outcomes, string verb) => new()
    {
        ["success"] = Succeeded(outcomes),
        ["message"] = Succeeded(outcomes)
            ? $"{verb}ment completed successfully"
            : $"{verb}ment failed for environments: {string.Join(", ", outcomes.Where(outcome => !outcome.Success).Select(outcome => outcome.Environment.Name))}",
        ["environmentResults"] = Environments(outcomes, $"{verb}ed successfully"),
    };

    /// <summary><c>{success, responseTime, detailList: [{envName, success, detail, responseTime}]}</c>: variables, IP groups, geolocation.</summary>
    public static JsonObject WithDetails(IReadOnlyList<DeploymentOutcome> outcomes, string done) => new()
    {
        ["success"] = Succeeded(outcomes),
        ["responseTime"] = ResponseTime,
        ["detailList"] = outcomes.Select(outcome => new JsonObject
        {
            ["envName"] = outcome.Environment.Name,
            ["success"] = outcome.Success,
            ["detail"] = outcome.Problem ?? done,
            ["responseTime"] = ResponseTime,
        }).ToJson(),
    };

    /// <summary><c>{success, responseTime, detailList: [{envName, podName, podIp, success, responseTime}]}</c>.</summary>
    public static JsonObject ByPod(IReadOnlyList<DeploymentOutcome> outcomes)
    {
        var pods = from outcome in outcomes from pod in outcome.Environment.Pods select Pod(outcome, pod.Name, pod.Ip);
        return new JsonObject { ["success"] = Succeeded(outcomes), ["responseTime"] = ResponseTime, ["detailList"] = pods.ToJson() };
    }

    /// <summary><c>{envName, podName, podIp, success, detail, responseTime, detailList: []}</c> for one environment, nested for more.</summary>
    public static JsonObject Nested(IReadOnlyList<DeploymentOutcome> outcomes)
    {
        if (outcomes is [var only])
        {
            return NestedEntry(only);
        }

        return new JsonObject
        {
            ["success"] = Succeeded(outcomes),
            ["detail"] = "",
            ["responseTime"] = ResponseTime,
            ["detailList"] = outcomes.Select(NestedEntry).ToJson(),
        };
    }

    private static bool Succeeded(IReadOnlyList<DeploymentOutcome> outcomes) => outcomes.All(outcome => outcome.Success);

    private static JsonArray Names(IReadOnlyList<DeploymentOutcome> outcomes, bool succeeded)
        => outcomes.Where(outcome => outcome.Success == succeeded).Select(outcome => outcome.Environment.Name).ToJson();

    private static JsonArray Environments(IReadOnlyList<DeploymentOutcome> outcomes, string done) => outcomes.Select(outcome => new JsonObject
    {
        ["environmentName"] = outcome.Environment.Name,
        ["success"] = outcome.Success,
        ["message"] = outcome.Problem ?? done,
    }).ToJson();

    private static JsonObject Pod(DeploymentOutcome outcome, string name, string ip)
    {
        var pod = new JsonObject { ["envName"] = outcome.Environment.Name, ["podName"] = name, ["podIp"] = ip, ["success"] = outcome.Success, ["responseTime"] = ResponseTime };
        if (outcome.Problem is not null)
        {
            pod["detail"] = outcome.Problem;
        }

        return pod;
    }

    private static JsonObject NestedEntry(DeploymentOutcome outcome) => new()
    {
        ["envName"] = outcome.Environment.Name,
        ["podName"] = "",
        ["podIp"] = "",
        ["success"] = outcome.Success,
        ["detail"] = outcome.Problem ?? "",
        ["responseTime"] = ResponseTime,
        ["detailList"] = new JsonArray(),
    };
}
