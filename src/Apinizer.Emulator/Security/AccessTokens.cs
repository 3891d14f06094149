using System.Buffers.Text;
using System.Security.Cryptography;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Security;

/// <summary>The personal API access tokens that were handed out.</summary>
internal sealed class AccessTokens(TimeProvider clock)
{
    private readonly Dictionary<string, (User Owner, DateTimeOffset? Expires)> _tokens = new(StringComparer.Ordinal);

    public string Issue(User owner, TimeSpan? lifetime)
    {
        var token = "apnz_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        _tokens[token] = (owner, clock.GetUtcNow() + lifetime);
        return token;
    }

    public void ExpireAll()
    {
        foreach (var (token, (owner, _)) in _tokens)
        {
            _tokens[token] = (owner, clock.GetUtcNow());
        }
    }

    public User Authenticate(string? authorization)
    {
        if (string.IsNullOrWhiteSpace(authorization))
        {
            throw new RefusedException("Empty Key! Client must be authenticated to access this resource.", 401);
        }

        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || !_tokens.TryGetValue(authorization["Bearer ".Length..].Trim(), out var token))
        {
            throw new RefusedException("Token is not valid!", 401);
        }

        return token.Expires > clock.GetUtcNow() || token.Expires is null ? token.Owner : throw new RefusedException("Token was expired!", 401);
    }
}
