namespace Apinizer.Client.Workflows;

/// <summary>What belongs to a deployment and takes more than one call.</summary>
public static class DeploymentWorkflows
{
    /// <summary>
    /// Asks the worker pods of an environment until all of them serve an API proxy. A deployment that succeeded is not yet a route on every pod.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/deployment/get-route-health</c>.</remarks>
    /// <param name="client">The client.</param>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="environmentName">The environment.</param>
    /// <param name="options">How patiently to ask: 15 times, every 2 seconds, if null.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What was found out. It does not throw when the route is not live in the end: look at <see cref="RouteVerification.IsLive"/>.</returns>
    public static async Task<RouteVerification> WaitUntilLiveAsync(
        this IApinizerClient client,
        string projectName,
        string apiProxyName,
        string environmentName,
        RouteVerificationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new RouteVerificationOptions();
        if (options.MaxPolls < 1 || options.Interval < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "MaxPolls must be at least 1, and Interval not negative.");
        }

        for (var polls = 1; ; polls++)
        {
            var health = await client.ApiProxies.Deployment.GetRouteHealthAsync(projectName, apiProxyName, environmentName, cancellationToken).ConfigureAwait(false);
            if (health.RouteActive == true || polls == options.MaxPolls)
            {
                return new RouteVerification { IsLive = health.RouteActive == true, Polls = polls, Health = health };
            }

            await options.TimeProvider.DelayAsync(options.Interval, cancellationToken).ConfigureAwait(false);
        }
    }
}
