namespace Apinizer.Client.ApiProxies;

/// <summary>Where a change of the access to a specification is deployed.</summary>
public sealed record SpecAccessInput : DeployableInput;
