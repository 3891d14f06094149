namespace Apinizer.Client.RateLimits;

/// <summary>Endpoints to put into a list, with their limits.</summary>
public sealed record EndpointRateLimitsInput : ApinizerModel, IValidatedInput
{
    /// <summary>The endpoints; at least one.</summary>
    public required IReadOnlyList<EndpointRateLimitInput> EndpointRateLimitList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotEmpty(EndpointRateLimitList) ?? Each(EndpointRateLimitList, limit => limit.FindProblem());
}
