namespace Apinizer.Client.ApiProxies;

/// <summary>
/// What one connector gets of the traffic. What is not set is as it is for the API proxy; for a method, as it is for the connector. It is read whole, so
/// that what was read can be written.
/// </summary>
public sealed record ConnectorLogSettings : LoggedParts, IValidatedInput
{
    /// <summary>Whether it gets anything; false if not set.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Whether it gets who the client is.</summary>
    public bool? EnableMetadataIdentification { get; set; }

    /// <summary>Whether it gets which API proxy it was.</summary>
    public bool? EnableMetadataApiProxy { get; set; }

    /// <summary>Whether it gets the address, method and path of the request.</summary>
    public bool? EnableMetadataRequest { get; set; }

    /// <summary>Whether it gets times, sizes and repetitions.</summary>
    public bool? EnableMetrics { get; set; }

    /// <summary>Whether it gets the status code and the kind of error.</summary>
    public bool? EnableMetadataResponse { get; set; }

    /// <summary>Whether it gets the address of the backend.</summary>
    public bool? EnableSentAddress { get; set; }

    /// <summary>Whether the body of the client's request is cut off.</summary>
    public bool? EnableBodyFromClientSize { get; set; }

    /// <summary>After how many characters.</summary>
    public int? SizeBodyFromClient { get; set; }

    /// <summary>Whether the body of the request to the backend is cut off.</summary>
    public bool? EnableBodyToTargetSize { get; set; }

    /// <summary>After how many characters.</summary>
    public int? SizeBodyToTarget { get; set; }

    /// <summary>Whether the body of the backend's answer is cut off.</summary>
    public bool? EnableBodyFromTargetSize { get; set; }

    /// <summary>After how many characters.</summary>
    public int? SizeBodyFromTarget { get; set; }

    /// <summary>Whether the body of the answer to the client is cut off.</summary>
    public bool? EnableBodyToClientSize { get; set; }

    /// <summary>After how many characters.</summary>
    public int? SizeBodyToClient { get; set; }

    /// <summary>Whether the privacy rules work; false if not set.</summary>
    public bool? EnablePrivacy { get; set; }

    /// <summary>What must not stand in the log. The messages themselves stay as they are.</summary>
    public IReadOnlyList<LogPrivacyRule>? PrivacyDefinitionList { get; set; }

    InputProblem? IValidatedInput.FindProblem() => FindProblem();

    internal static InputProblem? FindProblem(IReadOnlyDictionary<string, ConnectorLogSettings>? connectors)
        => (connectors ?? new Dictionary<string, ConnectorLogSettings>())
            .Select(connector => Part(Given(connector.Value, "it") ?? connector.Value.FindProblem(), $"ConnectorSettingsMap[{connector.Key}]"))
            .FirstOrDefault(problem => problem is not null);

    private InputProblem? FindProblem() => Each(PrivacyDefinitionList, rule => rule.FindProblem());
}
