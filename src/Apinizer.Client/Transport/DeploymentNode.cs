using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// One object of a deployment report, read in one go with all that it holds. The server's own type nests itself; other pages name the same things
/// differently.
/// </summary>
internal struct DeploymentNode
{
    private string? _envName;
    private string? _environmentName;
    private string? _podName;
    private string? _podAddress;
    private string? _detail;
    private string? _message;
    private bool? _success;
    private bool? _deployed;

    /// <summary>What it says about itself as a whole.</summary>
    public readonly string? Told => _message ?? _detail;

    public readonly bool? Flag => _success ?? _deployed;

    public TimeSpan? Duration { get; private set; }

    /// <summary>Whether it has a list of environments, and none is in it.</summary>
    public bool HasEmptyList { get; private set; }

    private readonly string? Environment => _envName ?? _environmentName;

    /// <summary>Reads the value that the reader stands on. What it holds of environments and pods is added to the list.</summary>
    public static DeploymentNode Read(ref Utf8JsonReader reader, bool isRoot, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        var node = new DeploymentNode();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadItems(ref reader, into, secrets);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            var first = into.Count;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                node.ReadMember(ref reader, into, secrets);
            }

            node.Conclude(isRoot, first, into, secrets);
        }

        return node;
    }

    private void ReadMember(ref Utf8JsonReader reader, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        if (reader.ValueTextEquals("success"u8))
        {
            _success = reader.ReadFlag();
        }
        else if (reader.ValueTextEquals("deployed"u8))
        {
            _deployed = reader.ReadFlag();
        }
        else if (reader.ValueTextEquals("envName"u8))
        {
            _envName = reader.ReadText();
        }
        else if (reader.ValueTextEquals("environmentName"u8))
        {
            _environmentName = reader.ReadText();
        }
        else if (reader.ValueTextEquals("podName"u8))
        {
            _podName = reader.ReadText();
        }
        else if (reader.ValueTextEquals("podIp"u8))
        {
            _podAddress = reader.ReadText();
        }
        else if (reader.ValueTextEquals("detail"u8))
        {
            _detail = reader.ReadText();
        }
        else if (reader.ValueTextEquals("message"u8))
        {
            _message = reader.ReadText();
        }
        else if (reader.ValueTextEquals("responseTime"u8))
        {
            Duration = reader.ReadDuration();
        }
        else if (reader.ValueTextEquals("detailList"u8) || reader.ValueTextEquals("deploymentResults"u8) || reader.ValueTextEquals("environmentResults"u8))
        {
            ReadList(ref reader, into, secrets);
        }
        else if (reader.ValueTextEquals("deployedEnvironments"u8))
        {
            ReadNames(ref reader, succeeded: true, into, secrets);
        }
        else if (reader.ValueTextEquals("failedEnvironments"u8))
        {
            ReadNames(ref reader, succeeded: false, into, secrets);
        }
        else
        {
            reader.Skip();
        }
    }

    private void ReadList(ref Utf8JsonReader reader, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            HasEmptyList |= ReadItems(ref reader, into, secrets) == 0;
        }
        else
        {
            reader.Skip();
        }
    }

    private static int ReadItems(ref Utf8JsonReader reader, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                Read(ref reader, isRoot: false, into, secrets);
            }
            else
            {
                reader.Skip();
            }
        }

        return count;
    }

    private void ReadNames(ref Utf8JsonReader reader, bool succeeded, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        var isEmpty = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isEmpty = false;
            if (reader.CurrentText() is { } name)
            {
                into.Add(new EnvironmentDeployment { EnvironmentName = ServerText.Clean(name, secrets), Succeeded = succeeded });
            }

            reader.Skip();
        }

        HasEmptyList |= isEmpty && succeeded;
    }

    /// <summary>Only now is it known whether others stand for it, and which environment those belong to that do not say so.</summary>
    private readonly void Conclude(bool isRoot, int first, List<EnvironmentDeployment> into, LiveSecrets secrets)
    {
        var environment = Clean(Environment, secrets);
        var allSucceeded = true;
        for (var index = first; index < into.Count; index++)
        {
            allSucceeded &= into[index].Succeeded;
            if (environment is not null && into[index].EnvironmentName is null)
            {
                into[index] = into[index] with { EnvironmentName = environment };
            }
        }

        var isLeaf = into.Count == first && (!isRoot || environment is not null || _podName is not null);
        var hidesFailure = !isRoot && Flag == false && allSucceeded;
        if (isLeaf || hidesFailure)
        {
            into.Add(new EnvironmentDeployment
            {
                EnvironmentName = environment,
                PodName = Clean(_podName, secrets),
                PodAddress = Clean(_podAddress, secrets),
                Succeeded = Flag == true,
                Message = Clean(_detail ?? _message, secrets),
                Duration = Duration,
            });
        }
    }

    private static string? Clean(string? text, LiveSecrets secrets) => text is null ? null : ServerText.Clean(text, secrets);
}
