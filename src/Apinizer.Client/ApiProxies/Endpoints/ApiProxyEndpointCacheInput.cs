namespace Apinizer.Client.ApiProxies;

/// <summary>How the answers of one endpoint are cached.</summary>
public sealed record ApiProxyEndpointCacheInput : ApiProxyEndpointSettingInput
{
    /// <summary>The settings, all of them.</summary>
    public required CacheSettings CacheSettings { get; init; }

    private protected override InputProblem? FindProblem() => Given(CacheSettings) ?? Part(CacheSettings.FindProblem(), nameof(CacheSettings));
}
