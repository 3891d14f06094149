using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>Where in an API proxy a policy is, and where the change is deployed. <see cref="ForAllEndpoints"/> and <see cref="ForEndpoint"/> make one.</summary>
public sealed record PolicyOperationMetadata : ApinizerModel
{
    /// <summary>Whether it is for every endpoint or for one.</summary>
    public required PolicyTargetScope TargetScope { get; init; }

    /// <summary>When it runs.</summary>
    public required PolicyTargetPipeline TargetPipeline { get; init; }

    /// <summary>The path of the endpoint, or the name of the SOAP operation; needed for <see cref="PolicyTargetScope.Endpoint"/>, and only there.</summary>
    public string? TargetEndpoint { get; init; }

    /// <summary>The method of the endpoint; needed for <see cref="PolicyTargetScope.Endpoint"/>, and only there.</summary>
    public HttpRequestMethod? TargetEndpointHTTPMethod { get; init; }

    /// <summary>
    /// Its place in the pipeline, from 1. Not set, or beyond the last one: a new policy comes last. Not set, one that is there stays where it is. A removal
    /// does not look at it.
    /// </summary>
    public int? Order { get; init; }

    /// <summary>
    /// Whether the API proxy is deployed to <see cref="DeployTargetEnvironmentNameList"/> afterwards. It is always written: the server deploys when it is not
    /// told.
    /// </summary>
    public required bool Deploy { get; init; }

    /// <summary>The environments to deploy to; needed with <see cref="Deploy"/>: without one the server deploys nowhere. Without <see cref="Deploy"/> it does nothing.</summary>
    public IReadOnlyList<string>? DeployTargetEnvironmentNameList { get; init; }

    /// <summary>For a policy that every endpoint has.</summary>
    /// <param name="pipeline">When it runs.</param>
    /// <param name="deployTo">The environments to deploy to. Empty: the change is only saved, and the gateway goes on as before.</param>
    /// <param name="order">Its place in the pipeline, from 1; null: the last one, or where it is.</param>
    /// <returns>The metadata.</returns>
    public static PolicyOperationMetadata ForAllEndpoints(PolicyTargetPipeline pipeline, IReadOnlyList<string> deployTo, int? order = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(deployTo);
        return new()
        {
            TargetScope = PolicyTargetScope.All,
            TargetPipeline = pipeline,
            Order = order,
            Deploy = deployTo.Count > 0,
            DeployTargetEnvironmentNameList = deployTo.Count > 0 ? deployTo : null,
        };
    }

    /// <summary>For a policy that one endpoint has.</summary>
    /// <param name="endpoint">The path of the endpoint, or the name of the SOAP operation.</param>
    /// <param name="method">Its method.</param>
    /// <param name="pipeline">When it runs.</param>
    /// <param name="deployTo">The environments to deploy to. Empty: the change is only saved, and the gateway goes on as before.</param>
    /// <param name="order">Its place in the pipeline, from 1; null: the last one, or where it is.</param>
    /// <returns>The metadata.</returns>
    public static PolicyOperationMetadata ForEndpoint(string endpoint, HttpRequestMethod method, PolicyTargetPipeline pipeline, IReadOnlyList<string> deployTo, int? order = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(method);
        return ForAllEndpoints(pipeline, deployTo, order) with { TargetScope = PolicyTargetScope.Endpoint, TargetEndpoint = endpoint, TargetEndpointHTTPMethod = method };
    }

    internal IReadOnlyList<string> DeployTo => Deploy ? DeployTargetEnvironmentNameList ?? [] : [];

    internal InputProblem? FindProblem()
        => Given(TargetScope)
            ?? Given(TargetPipeline)
            ?? (TargetScope == PolicyTargetScope.Endpoint ? NotBlank(TargetEndpoint) ?? Given(TargetEndpointHTTPMethod) : null)
            ?? (TargetScope == PolicyTargetScope.All ? OnlyForEndpoint(TargetEndpoint, nameof(TargetEndpoint)) ?? OnlyForEndpoint(TargetEndpointHTTPMethod, nameof(TargetEndpointHTTPMethod)) : null)
            ?? AtLeastOne(Order)
            ?? NoneBlank(DeployTargetEnvironmentNameList)
            ?? (Deploy && DeployTargetEnvironmentNameList is not { Count: > 0 }
                ? new InputProblem(nameof(DeployTargetEnvironmentNameList), "it must name an environment, since the server deploys nowhere without.")
                : null);

    private static InputProblem? OnlyForEndpoint(object? value, string member)
        => value is null ? null : new InputProblem(member, $"it is for the scope {PolicyTargetScope.Endpoint}; with {PolicyTargetScope.All} the policy is for every endpoint.");
}
