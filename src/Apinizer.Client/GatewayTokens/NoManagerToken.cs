namespace Apinizer.Client.GatewayTokens;

/// <summary>The gateway gets no token of the Manager, and all requests to it go out without one. Should one ask all the same, it is not sent.</summary>
internal sealed class NoManagerToken : ITokenProvider
{
    public static NoManagerToken Instance { get; } = new();

    public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken)
        => throw new InvalidOperationException("This HTTP client belongs to the gateway's token service and has no token of the Manager.");
}
