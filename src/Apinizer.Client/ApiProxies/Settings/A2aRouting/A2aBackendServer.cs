namespace Apinizer.Client.ApiProxies;

/// <summary>An agent behind an A2A proxy. The gateway looks for its card at its address, and at <c>/.well-known/agent-card.json</c> below.</summary>
public sealed record A2aBackendServer : AgentBackendServer;
