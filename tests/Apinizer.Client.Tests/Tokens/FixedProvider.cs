namespace Apinizer.Client.Tests.Tokens;

/// <summary>Gives what it was made with, and counts how often it is asked.</summary>
internal sealed class FixedProvider(Func<int, AccessToken> give) : ITokenProvider
{
    private int _asked;

    public FixedProvider(string token)
        : this(_ => new AccessToken(token))
    {
    }

    public int Asked => _asked;

    public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken) => Task.FromResult(give(Interlocked.Increment(ref _asked)));
}
