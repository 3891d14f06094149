using System.Text.Json;
using System.Text.RegularExpressions;

namespace Apinizer.Client;

/// <summary>
/// Makes one flat report of the documented forms of <c>deploymentResult</c>. The server's own type nests itself; other pages name the same
/// things differently, and a roll-back tells in words alone.
/// </summary>
internal static class DeploymentReader
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly Regex Names = new(@"\([^()]*\)", RegexOptions.CultureInvariant, Limit);
    private static readonly Regex Failed = new(@"\bdeployment\b.*\bfail(ed|ure|s)?\b|\bfailed to deploy\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, Limit);
    private static readonly Regex DeployedTo = new(@"\. Deployed to environment: *(?<name>.+)$", RegexOptions.CultureInvariant, Limit);

    private static readonly string[] Lists = ["detailList", "deploymentResults", "environmentResults"];
    private static readonly string[] AllLists = [.. Lists, "deployedEnvironments"];

    /// <param name="deployment">The answer's <c>deploymentResult</c>.</param>
    /// <param name="resultMessage">The answer's message.</param>
    /// <param name="call">The call that was answered.</param>
    public static DeploymentReport Read(JsonElement? deployment, string? resultMessage, ApiCall call)
    {
        var root = deployment ?? default;
        var environments = new List<EnvironmentDeployment>();
        var message = resultMessage is null ? null : ServerText.Clean(resultMessage);
        if (root.ValueKind == JsonValueKind.Array)
        {
            CollectAll(root.EnumerateArray(), null, environments, call.Secrets);
        }
        else
        {
            Collect(root, null, isRoot: true, environments, call.Secrets);
        }

        var told = Text(root, "message") ?? Text(root, "detail");
        if (message is not null && SaysDeploymentFailed(message))
        {
            told = message;
        }
        else if (environments.Count == 0 && message is not null && DeployedTo.Match(message) is { Success: true } deployed)
        {
            environments.Add(new EnvironmentDeployment { EnvironmentName = deployed.Groups["name"].Value.Trim(), Succeeded = true });
        }

        return new DeploymentReport
        {
            Verdict = Judge(root, environments, told, call),
            Environments = [.. environments.Select(environment => Clean(environment, call.Secrets))],
            Message = told is null ? null : ServerText.Clean(told, call.Secrets),
            Duration = Duration(root),
        };
    }

    /// <summary>After the judgement, which compares the names with those that were asked for.</summary>
    private static EnvironmentDeployment Clean(EnvironmentDeployment environment, LiveSecrets secrets) => environment with
    {
        EnvironmentName = Clean(environment.EnvironmentName, secrets),
        PodName = Clean(environment.PodName, secrets),
        PodAddress = Clean(environment.PodAddress, secrets),
    };

    private static string? Clean(string? text, LiveSecrets secrets) => text is null ? null : ServerText.Clean(text, secrets);

    /// <summary>What stands in parentheses is a name, and a name may be anything.</summary>
    public static bool SaysDeploymentFailed(string text) => Failed.IsMatch(Names.Replace(ServerText.Clean(text), ""));

    private static DeploymentVerdict Judge(JsonElement root, List<EnvironmentDeployment> environments, string? told, ApiCall call)
    {
        var own = Flag(root);
        var succeeded = environments.Count(environment => environment.Succeeded);
        return (environments.Count, own) switch
        {
            // Words outrank flags: a deployment that failed after a roll-back is told in words alone.
            _ when told is not null && SaysDeploymentFailed(told) => succeeded > 0 ? DeploymentVerdict.Partial : DeploymentVerdict.Failed,
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
            (0, true) => call.Deployment == DeploymentExpectation.Asked && HasEmptyList(root) ? DeploymentVerdict.NoTargets : DeploymentVerdict.Succeeded,
            _ => call.Deployment switch
            {
                DeploymentExpectation.Asked => DeploymentVerdict.NoTargets,
                DeploymentExpectation.Automatic => DeploymentVerdict.NotReported,
                _ => DeploymentVerdict.NotRequested,
            },
        };
    }

    /// <summary>Where the server names environments, each one that was asked for must be among them.</summary>
    private static bool LacksNone(List<EnvironmentDeployment> environments, ApiCall call)
        => environments.TrueForAll(environment => environment.EnvironmentName is null)
            || call.RequestedEnvironments.All(requested => environments.Exists(environment => environment.EnvironmentName == requested));

    private static void CollectAll(IEnumerable<JsonElement> nodes, string? parentEnvironment, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        foreach (var node in nodes)
        {
            Collect(node, parentEnvironment, isRoot: false, into, secrets);
        }
    }

    private static void Collect(JsonElement node, string? parentEnvironment, bool isRoot, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var first = into.Count;
        var environment = Text(node, "envName") ?? Text(node, "environmentName") ?? parentEnvironment;
        CollectAll(Lists.SelectMany(list => Items(node, list)), environment, into, secrets);
        into.AddRange(Listed(node, "deployedEnvironments").Select(name => new EnvironmentDeployment { EnvironmentName = name, Succeeded = true }));
        into.AddRange(Listed(node, "failedEnvironments").Select(name => new EnvironmentDeployment { EnvironmentName = name }));

        var isLeaf = into.Count == first && (!isRoot || environment is not null || Text(node, "podName") is not null);
        var hidesFailure = !isRoot && Flag(node) == false && into.Skip(first).All(part => part.Succeeded);
        if (isLeaf || hidesFailure)
        {
            into.Add(new EnvironmentDeployment
            {
                EnvironmentName = environment,
                PodName = Text(node, "podName"),
                PodAddress = Text(node, "podIp"),
                Succeeded = Flag(node) == true,
                Message = (Text(node, "detail") ?? Text(node, "message")) is { } text ? ServerText.Clean(text, secrets) : null,
                Duration = Duration(node),
            });
        }
    }

    private static JsonElement[] Items(JsonElement node, string name)
        => node.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static IEnumerable<string> Listed(JsonElement node, string name)
        => Items(node, name).Select(Text).OfType<string>();

    private static bool HasEmptyList(JsonElement node)
        => Array.Exists(AllLists, list => node.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array && items.GetArrayLength() == 0)
            && Text(node, "envName") is null;

    /// <returns>Null also when the member is empty, or no text.</returns>
    public static string? Text(JsonElement node, string name)
        => node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) && Text(value) is { Length: > 0 } text ? text : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair. It must not hide that the change was made.
            return null;
        }
    }

    private static bool? Flag(JsonElement node) => Flag(node, "success") ?? Flag(node, "deployed");

    private static bool? Flag(JsonElement node, string name)
        => node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value)
            ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
            : null;

    private static TimeSpan? Duration(JsonElement node)
        => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("responseTime", out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt64(out var milliseconds) && milliseconds is >= 0 and < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
