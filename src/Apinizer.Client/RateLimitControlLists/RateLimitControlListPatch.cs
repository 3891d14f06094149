namespace Apinizer.Client.RateLimits;

/// <summary>A change of a list. What is not set stays as it is; its credentials, endpoints and condition have operations of their own.</summary>
public sealed record RateLimitControlListPatch : RateLimitControlListSettings;
