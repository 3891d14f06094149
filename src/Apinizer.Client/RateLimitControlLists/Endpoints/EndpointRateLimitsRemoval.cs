namespace Apinizer.Client.RateLimits;

/// <summary>Endpoints to take out of a list.</summary>
public sealed record EndpointRateLimitsRemoval : ApinizerModel, IValidatedInput
{
    /// <summary>The endpoints; at least one.</summary>
    public required IReadOnlyList<RateLimitedEndpoint> EndpointRateLimitList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotEmpty(EndpointRateLimitList) ?? Each(EndpointRateLimitList, endpoint => NotBlank(endpoint.ApiProxyName) ?? NotBlank(endpoint.EndpointName) ?? Given(endpoint.EndpointHTTPMethod));
}
