namespace Apinizer.Client;

/// <summary>A token with its place in the succession and its times, on both clocks: either can stand still or jump.</summary>
internal sealed class CachedToken
{
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan MaxRefreshAhead = TimeSpan.FromMinutes(5);

    private readonly TimeSpan _lifetime;
    private readonly TimeSpan _refreshAfter;
    private readonly long _acquiredTimestamp;
    private readonly DateTimeOffset _acquiredUtc;

    public CachedToken(AccessToken token, long generation, TimeSpan defaultLifetime, TimeProvider time)
    {
        Value = token.Value;
        Authorization = new Secret("Bearer " + token.Value.Reveal());
        Generation = generation;
        var known = token.Lifetime is { } given && given > TimeSpan.Zero ? token.Lifetime : null;
        var lifetime = known ?? defaultLifetime;
        _lifetime = lifetime < MaxLifetime ? lifetime : MaxLifetime;

        // A guess is no reason to hurry: it is the server's 401 that tells when such a token ends.
        var ahead = known is null ? TimeSpan.Zero : TimeSpan.FromTicks(_lifetime.Ticks / 5);
        _refreshAfter = _lifetime - (ahead < MaxRefreshAhead ? ahead : MaxRefreshAhead);
        _acquiredTimestamp = time.GetTimestamp();
        _acquiredUtc = time.GetUtcNow();
    }

    public Secret Value { get; }

    /// <summary>The header that carries it.</summary>
    public Secret Authorization { get; }

    public long Generation { get; }

    public bool IsExpired(TimeProvider time) => StateAt(time) == TokenState.Expired;

    public TokenState StateAt(TimeProvider time)
    {
        var age = Age(time);
        return age >= _lifetime ? TokenState.Expired : age >= _refreshAfter ? TokenState.Due : TokenState.Fresh;
    }

    private TimeSpan Age(TimeProvider time)
    {
        var monotonic = time.GetElapsedTime(_acquiredTimestamp);
        var wall = time.GetUtcNow() - _acquiredUtc;
        return wall > monotonic ? wall : monotonic;
    }
}
