namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// The token service of an Apinizer gateway: the tokens that consumers of APIs show, opaque ones and JWTs. It is another server than the Manager, which has no
/// part in it, and knows neither its users nor its tokens. It is for calling and for mocking: members may be added in a minor version.
/// </summary>
[ApinizerApi(IsHandwritten = true)]
public interface IGatewayTokensClient
{
    /// <summary>
    /// Asks for an opaque token. The gateway looks it up at each request, so that <see cref="RevokeAsync"/> ends it at once. To refresh one ends the token
    /// that it was issued with.
    /// </summary>
    /// <remarks>Needs <see cref="GatewayTokensOptions.ClientSecret"/>. Documentation page: <c>token-service/token-endpoint</c>.</remarks>
    /// <param name="grant">What entitles to the token; it must be the one that the policy or the credential is set to.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ApinizerAuthenticationException">The gateway does not accept the client.</exception>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.Authentication"/> with the code <c>invalid_grant</c>: the user, the grant or the refresh token is not accepted, or its
    /// refreshes are used up. <see cref="ApinizerErrorKind.Validation"/> with <c>invalid_scope</c>: a scope is not defined.
    /// </exception>
    /// <exception cref="ApinizerOutcomeUnknownException">
    /// No answer came. The gateway may have issued a token that nobody has, and a refresh may have been used up: ask for a new token rather than for another refresh.
    /// </exception>
    Task<GatewayToken> IssueOAuth2Async(GatewayTokenGrant grant, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks for a JWT. It is good until it expires, whatever happens: a refresh leaves the old one valid, and revocation ends its refresh token only.
    /// </summary>
    /// <remarks>Documentation page: <c>token-service/jwt-endpoint</c>.</remarks>
    /// <param name="grant">What entitles to the token; it must be the one that the policy or the credential is set to.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The token. The client does not verify it: see <see cref="GetJwksAsync"/>.</returns>
    /// <exception cref="ApinizerAuthenticationException">The gateway does not accept the client.</exception>
    /// <exception cref="ApinizerApiException">The same as for <see cref="IssueOAuth2Async"/>.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came; the same holds as for <see cref="IssueOAuth2Async"/>.</exception>
    Task<GatewayToken> IssueJwtAsync(GatewayTokenGrant grant, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a new JWT from one that is still valid, where the policy has a regenerator service. It is no refresh: no refresh token is needed or used up. The
    /// client's id and secret go into the body, since the header has the JWT.
    /// </summary>
    /// <remarks>Documentation page: <c>token-service/jwt-endpoint</c>.</remarks>
    /// <param name="accessToken">The present JWT.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The new token. The old one stays valid until it expires.</returns>
    /// <exception cref="ApinizerAuthenticationException">The gateway does not accept the JWT or the client.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came; the gateway may have issued a token that nobody has.</exception>
    Task<GatewayToken> RegenerateJwtAsync(Secret accessToken, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks whether a token is good. One that is unknown, expired, revoked or forged is not active, and so is one of another client: that is an answer and no
    /// error. Refresh tokens of JWTs are never active.
    /// </summary>
    /// <remarks>The client goes into the header, whatever the options say. Documentation page: <c>token-service/introspection</c>.</remarks>
    /// <param name="token">The token, of either sort.</param>
    /// <param name="tokenTypeHint">What it is; the gateway finds out by itself if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it is active, and what it is good for.</returns>
    /// <exception cref="ApinizerAuthenticationException">The gateway does not accept the client.</exception>
    Task<TokenIntrospection> IntrospectAsync(Secret token, TokenTypeHint? tokenTypeHint = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a token worthless. Of an opaque one, access and refresh token end together and at once. <b>A JWT stays valid until it expires</b>: only its refresh
    /// token can be revoked. For a token that the gateway does not know, or that belongs to another client, nothing happens, and the gateway does not tell.
    /// </summary>
    /// <remarks>
    /// The client goes into the header, whatever the options say. A gateway that cannot reach its store answers 503, and the call is repeated; if that does not
    /// help, the token is still valid. Documentation page: <c>token-service/revocation</c>.
    /// </remarks>
    /// <param name="token">The token, of either sort.</param>
    /// <param name="tokenTypeHint">What it is; the gateway finds out by itself if null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the gateway has said yes.</returns>
    /// <exception cref="ApinizerAuthenticationException">The gateway does not accept the client.</exception>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.Server"/>: it was not revoked. Try again later.</exception>
    Task RevokeAsync(Secret token, TokenTypeHint? tokenTypeHint = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads what the token service says of itself. The addresses are made from the headers that load balancers add, and may be internal ones where those are
    /// missing; this client does not follow them.
    /// </summary>
    /// <remarks>Everybody may read it. Documentation page: <c>token-service/discovery</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The metadata of RFC 8414.</returns>
    Task<GatewayTokenMetadata> GetMetadataAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the public keys with which the signatures of JWTs are verified, without a request for each token.</summary>
    /// <remarks>Everybody may read it. Documentation page: <c>token-service/discovery</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The keys. Read them again when a JWT has a key id that is not among them.</returns>
    Task<GatewayKeySet> GetJwksAsync(CancellationToken cancellationToken = default);
}
