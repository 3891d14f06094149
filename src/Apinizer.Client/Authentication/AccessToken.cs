namespace Apinizer.Client;

/// <summary>A token and how long it is good for.</summary>
public sealed class AccessToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="value">What goes into the Authorization header after <c>Bearer</c>: visible ASCII, at most 16 KB.</param>
    /// <param name="lifetime">
    /// How long it is valid from now; null when unknown: then <see cref="ApinizerClientOptions.DefaultTokenLifetime"/> applies, and a 401 of the
    /// server renews it earlier.
    /// </param>
    public AccessToken(Secret value, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Lifetime = lifetime;
    }

    /// <summary>The token.</summary>
    public Secret Value { get; }

    /// <summary>How long it is valid from when it was made; null when unknown.</summary>
    public TimeSpan? Lifetime { get; }

    /// <summary>Why the token cannot go into a header; null when it can.</summary>
    internal static string? FindProblem(Secret value)
    {
        const int MaxLength = 16 * 1024;
        var token = value.Reveal();
        return token.Length == 0 ? "it is empty"
            : token.Length > MaxLength ? $"it has more than {MaxLength} characters"
            : token.Any(letter => letter is <= ' ' or > '~') ? "it has characters that no header may carry, such as a space or a line break"
            : null;
    }
}
