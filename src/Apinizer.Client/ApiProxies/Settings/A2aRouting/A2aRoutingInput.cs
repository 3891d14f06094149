namespace Apinizer.Client.ApiProxies;

/// <summary>What an A2A proxy offers, as a whole: what is not set is gone, except that secrets of backends that are not set stay as they are.</summary>
public sealed record A2aRoutingInput : ApinizerModel, IValidatedInput
{
    /// <summary>Whether it is an agent itself, which needs an AI routing too, or passes tasks on.</summary>
    public required A2aRoutingMode RoutingMode { get; init; }

    /// <summary>The version of the protocol; there is only <c>1.0</c>.</summary>
    public string? ProtocolVersion { get; init; }

    /// <summary>What the agent says about itself, for <see cref="A2aRoutingMode.AgentExpose"/>.</summary>
    public A2aAgentCard? AgentCard { get; init; }

    /// <summary>How clients are told about their tasks.</summary>
    public A2aPushSettings? PushSettings { get; init; }

    /// <summary>
    /// The agents, one to ten, for <see cref="A2aRoutingMode.Passthrough"/>. With more than one, their skills are found, and tasks are refused. One that
    /// stays needs its <see cref="AgentBackendServer.Id"/>: without it the server makes a new one, which has neither its skills, their approval nor its
    /// secrets.
    /// </summary>
    public IReadOnlyList<A2aBackendServer>? BackendServers { get; init; }

    /// <summary>The skills of the agents that are offered; all when empty.</summary>
    public IReadOnlyList<string>? AllowedSkillNames { get; init; }

    /// <summary>Who sees which skills, for <see cref="A2aRoutingMode.Passthrough"/>; everybody all of them when empty. It does not keep anyone from sending tasks.</summary>
    public IReadOnlyList<AgentAclRule>? IdentityAcl { get; init; }

    /// <summary>How often tasks may be sent; any number of times if not set.</summary>
    public AgentCallQuota? CallQuota { get; init; }

    /// <summary>Whether the agents get the token of the client; not if not set.</summary>
    public TokenForwardSettings? TokenForwardSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Given(RoutingMode) ?? AgentBackendServer.FindProblem(BackendServers, RoutingMode == A2aRoutingMode.Passthrough);
}
