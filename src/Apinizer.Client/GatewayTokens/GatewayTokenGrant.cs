namespace Apinizer.Client.GatewayTokens;

/// <summary>What entitles to a token: <see cref="ClientCredentialsGrant"/>, <see cref="PasswordGrant"/> or <see cref="RefreshTokenGrant"/>.</summary>
public abstract class GatewayTokenGrant
{
    private protected GatewayTokenGrant(string type) => Type = type;

    /// <summary>The <c>grant_type</c>.</summary>
    public string Type { get; }

    internal abstract void AddTo(FormBody form);

    /// <summary>A list that is separated by spaces, so that no scope may have one.</summary>
    private protected static string? Join(IReadOnlyList<string>? scopes, string parameterName)
    {
        if (scopes is null or { Count: 0 })
        {
            return null;
        }

        return scopes.Any(scope => string.IsNullOrEmpty(scope) || scope.Any(letter => letter is <= ' ' or '"' or '\\' or '\u007f'))
            ? throw new ArgumentException("A scope must not be empty or have spaces, quotes or backslashes.", parameterName)
            : string.Join(" ", scopes);
    }
}
