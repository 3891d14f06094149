using System.Text.Json;
using System.Text.RegularExpressions;

namespace Apinizer.Client;

/// <summary>
/// Makes one flat report of the documented forms of <c>deploymentResult</c>. The server's own type nests itself; other pages name the same
/// things differently, and a roll-back tells in words alone.
/// </summary>
internal static class DeploymentReader
{
    private static readonly Regex DeploymentFailed = new("deployment.*fail", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex DeployedTo = new("deployed to environment: *(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] Lists = ["detailList", "deploymentResults", "environmentResults"];
    private static readonly string[] AllLists = [.. Lists, "deployedEnvironments"];

    public static DeploymentReport Read(JsonElement? deployment, string? resultMessage, DeploymentExpectation expectation)
    {
        var root = deployment is { ValueKind: JsonValueKind.Object } given ? given : default;
        var environments = new List<EnvironmentDeployment>();
        Collect(root, null, environments);
        var message = Text(root, "message") ?? Text(root, "detail");
        if (resultMessage is not null && SaysDeploymentFailed(resultMessage))
        {
            message = resultMessage;
        }
        else if (environments.Count == 0 && resultMessage is not null && DeployedTo.Match(resultMessage) is { Success: true } deployed)
        {
            environments.Add(new EnvironmentDeployment { EnvironmentName = deployed.Groups["name"].Value.Trim(), Succeeded = true });
        }

        return new DeploymentReport
        {
            Verdict = Judge(root, environments, message, expectation),
            Environments = environments,
            Message = string.IsNullOrEmpty(message) ? null : ServerText.Clean(message!),
            Duration = Duration(root),
        };
    }

    public static bool SaysDeploymentFailed(string text) => DeploymentFailed.IsMatch(text);

    private static DeploymentVerdict Judge(JsonElement root, List<EnvironmentDeployment> environments, string? message, DeploymentExpectation expectation)
    {
        var own = Flag(root, "success") ?? Flag(root, "deployed");
        var succeeded = environments.Count(environment => environment.Succeeded);
        return (environments.Count, own) switch
        {
            // Words outrank flags: a failed deployment after a roll-back is told in words alone.
            _ when message is not null && SaysDeploymentFailed(message) => succeeded > 0 ? DeploymentVerdict.Partial : DeploymentVerdict.Failed,
            ( > 0, _) when succeeded == 0 => DeploymentVerdict.Failed,
            ( > 0, not false) when succeeded == environments.Count => DeploymentVerdict.Succeeded,
            ( > 0, _) => DeploymentVerdict.Partial,

            // An empty report that says false is how the server says that nothing was to be deployed.
            (0, false) => expectation switch
            {
                DeploymentExpectation.None => DeploymentVerdict.NotRequested,
                DeploymentExpectation.Asked when message is null => DeploymentVerdict.NoTargets,
                _ => DeploymentVerdict.Failed,
            },
            (0, true) => expectation == DeploymentExpectation.Asked && HasEmptyList(root) ? DeploymentVerdict.NoTargets : DeploymentVerdict.Succeeded,
            _ => expectation switch
            {
                DeploymentExpectation.Asked => DeploymentVerdict.NoTargets,
                DeploymentExpectation.Automatic => DeploymentVerdict.NotReported,
                _ => DeploymentVerdict.NotRequested,
            },
        };
    }

    private static void Collect(JsonElement node, string? parentEnvironment, List<EnvironmentDeployment> into)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var environment = Text(node, "envName") ?? Text(node, "environmentName") ?? parentEnvironment;
        var children = Lists.SelectMany(list => Items(node, list)).ToList();
        foreach (var child in children)
        {
            Collect(child, environment, into);
        }

        into.AddRange(Names(node, "deployedEnvironments").Select(name => new EnvironmentDeployment { EnvironmentName = name, Succeeded = true }));
        into.AddRange(Names(node, "failedEnvironments").Select(name => new EnvironmentDeployment { EnvironmentName = name }));
        if (children.Count == 0 && (environment is not null || Text(node, "podName") is not null))
        {
            into.Add(new EnvironmentDeployment
            {
                EnvironmentName = environment,
                PodName = Text(node, "podName"),
                PodAddress = Text(node, "podIp"),
                Succeeded = Flag(node, "success") == true,
                Message = (Text(node, "detail") ?? Text(node, "message")) is { } text ? ServerText.Clean(text) : null,
                Duration = Duration(node),
            });
        }
    }

    private static JsonElement[] Items(JsonElement node, string name)
        => node.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static IEnumerable<string> Names(JsonElement node, string name)
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
