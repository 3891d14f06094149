namespace Apinizer.Client.Policies;

/// <summary>The agent that a policy calls skills of.</summary>
public sealed record A2aAgent : ApinizerModel;
