namespace Apinizer.Client;

/// <summary>A personal access token from the settings. There is no other one: when the server rejects it, the user must make a new one.</summary>
internal sealed class StaticTokenProvider(Secret token) : ITokenProvider
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(3650);

    private readonly Task<AccessToken> _token = Task.FromResult(new AccessToken(token, Forever));

    public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken) => _token;
}
