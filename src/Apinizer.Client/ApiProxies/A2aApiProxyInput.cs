namespace Apinizer.Client.ApiProxies;

/// <summary>A new API proxy of type A2A, which is an agent to other agents. What it can do, or the agents behind it, are set later.</summary>
public sealed record A2aApiProxyInput : ApinizerModel, IValidatedInput
{
    /// <summary>The public path, for instance <c>/a2a/support</c>.</summary>
    public required string RelativePath { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// What it offers. A new one can only be <see cref="A2aRoutingMode.AgentExpose"/>, the server's default: <see cref="A2aRoutingMode.Passthrough"/> needs
    /// agents, which are set together with the mode when the API proxy is there.
    /// </summary>
    public A2aRoutingMode? RoutingMode { get; init; }

    /// <summary>The version of the protocol; the server chooses if not set.</summary>
    public string? ProtocolVersion { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(RelativePath)
            ?? (RoutingMode == A2aRoutingMode.Passthrough
                ? new InputProblem(nameof(RoutingMode), "a new API proxy has no agents to pass to, and is refused. Create it with AGENT_EXPOSE and set its A2A routing then.")
                : null);
}
