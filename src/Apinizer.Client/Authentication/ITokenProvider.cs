namespace Apinizer.Client;

/// <summary>
/// Gets tokens from where the application keeps them, for instance a vault. The client asks once for all callers, keeps the token and asks again
/// before it expires or when the server rejects it.
/// </summary>
public interface ITokenProvider
{
    /// <summary>Gets a token that is good now. Throw when there is none: no request goes out without a token.</summary>
    /// <param name="cancellationToken">Ends the attempt after 30 seconds; never because one caller gave up.</param>
    /// <returns>The token.</returns>
    Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken);
}
