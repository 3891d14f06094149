using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// Writes the message, as it is at that point among the policies, to connections. Of WebSocket messages there are headers and bodies, of gRPC messages bodies
/// only.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-log</c>.</remarks>
public sealed record LogPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Log"/>.</summary>
    public LogPolicy()
        : base(PolicyType.Log)
    {
    }

    /// <summary>
    /// Whether the message waits until it is logged; <see cref="ExecutionType.Sync"/> if not set, with which a connection that is away makes the call fail. With
    /// <see cref="ExecutionType.Async"/> only the gateway's own log tells of it.
    /// </summary>
    public ExecutionType? ExecutionType { get; set; }

    /// <summary>Where to. Needed.</summary>
    public IReadOnlyList<LogConnectorReference>? ConnectorRefs { get; set; }

    /// <summary>Whether the id that ties the messages of a call together is logged; true if not set.</summary>
    public bool? LogCorrelationId { get; set; }

    /// <summary>Whether the ids of the environment and of the project are logged; true if not set.</summary>
    public bool? LogEnvironmentInfo { get; set; }

    /// <summary>Whether the API proxy and its endpoint are logged; true if not set.</summary>
    public bool? LogApiProxyInfo { get; set; }

    /// <summary>Whether it is logged who sent the message; true if not set.</summary>
    public bool? LogUserInfo { get; set; }

    /// <summary>Whether the address, the HTTP method, the URI, the port and the status are logged; true if not set.</summary>
    public bool? LogHttpContext { get; set; }

    /// <summary>Whether headers are logged; true if not set. They may have secrets in them: see <see cref="PrivacyDefinitionList"/>.</summary>
    public bool? LogHeaders { get; set; }

    /// <summary>Whether parameters are logged; true if not set.</summary>
    public bool? LogParameters { get; set; }

    /// <summary>Whether the body is logged; true if not set.</summary>
    public bool? LogBody { get; set; }

    /// <summary>Whether the outcome is logged, with its error; true if not set.</summary>
    public bool? LogResultInfo { get; set; }

    /// <summary>How much of the body is logged; <see cref="BodyLogMode.Full"/> if not set.</summary>
    public BodyLogMode? BodyLogMode { get; set; }

    /// <summary>How many bytes of the body are logged, for <see cref="BodyLogMode.Partial"/>; 0 if not set.</summary>
    public long? BodyMaxBytes { get; set; }

    /// <summary>Whether <see cref="PrivacyDefinitionList"/> is applied; false if not set. What the connections have of that kind is applied in any case.</summary>
    public bool? EnablePrivacy { get; set; }

    /// <summary>What must not stand in the log.</summary>
    public IReadOnlyList<LogPrivacyRule>? PrivacyDefinitionList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(ConnectorRefs) ?? Each(ConnectorRefs, connector => NotBlank(connector.ConnectionName)) ?? Each(PrivacyDefinitionList, rule => rule.FindProblem());
}
