namespace Apinizer.Client.Policies;

/// <summary>A parameter that a call adds.</summary>
public sealed record RestApiParameter : RestApiAddition;
