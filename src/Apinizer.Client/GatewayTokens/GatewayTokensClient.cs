using System.Text;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// The client of a gateway's token service. It is thread-safe and made once for the life of the application, by <c>services.AddApinizerGatewayTokens(…)</c> or, in
/// a script, by one of the constructors. It keeps no tokens: each call asks for one.
/// </summary>
public sealed class GatewayTokensClient : IGatewayTokensClient, IDisposable
{
    private readonly GatewayTokensOptions _options;
    private readonly GatewayTokenOperations _operations;
    private readonly GatewayTokenReader _tokens;
    private readonly ApinizerTransport _transport;
    private readonly IDisposable? _ownHttp;

    /// <summary>Makes a client with connections of its own, which are closed when it is disposed.</summary>
    /// <param name="options">Where the gateway is and who asks it. Copied.</param>
    /// <param name="loggerFactory">Where to log; nowhere if null.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    public GatewayTokensClient(GatewayTokensOptions options, ILoggerFactory? loggerFactory = null)
        : this(Checked(options), transport => ClientParts.WithOwnConnections(transport, loggerFactory))
    {
    }

    /// <summary>
    /// Makes a client that sends through the caller's HTTP client. The HTTP client is never disposed; it should not follow redirects, and its own timeout still
    /// applies.
    /// </summary>
    /// <param name="httpClient">The caller's HTTP client.</param>
    /// <param name="options">Where the gateway is and who asks it. Copied.</param>
    /// <param name="loggerFactory">Where to log; nowhere if null.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting is missing or wrong; the message names it.</exception>
    public GatewayTokensClient(HttpClient httpClient, GatewayTokensOptions options, ILoggerFactory? loggerFactory = null)
        : this(Checked(options), transport => ClientParts.Around(httpClient, transport, loggerFactory))
    {
    }

    internal GatewayTokensClient(GatewayTokensOptions options, Func<ApinizerClientOptions, ClientParts> createParts)
    {
        _options = options.Copy();
        _operations = GatewayTokenOperations.Of(_options.Mode);
        _tokens = new GatewayTokenReader(_options);
        (_transport, _ownHttp) = createParts(_options.ForTransport());
    }

    /// <inheritdoc/>
    public Task<GatewayToken> IssueOAuth2Async(GatewayTokenGrant grant, CancellationToken cancellationToken = default)
    {
        _ = ClientSecret;
        return IssueAsync(_operations.IssueOAuth2, grant, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<GatewayToken> IssueJwtAsync(GatewayTokenGrant grant, CancellationToken cancellationToken = default) => IssueAsync(_operations.IssueJwt, grant, cancellationToken);

    /// <inheritdoc/>
    public Task<GatewayToken> RegenerateJwtAsync(Secret accessToken, CancellationToken cancellationToken = default)
    {
        RequireToken(accessToken, nameof(accessToken));
        if (AccessToken.FindProblem(accessToken) is { } problem)
        {
            throw new ArgumentException($"The token cannot go into a header: {problem}.", nameof(accessToken));
        }

        _ = ClientSecret;
        var call = Call(_operations.RegenerateJwt);
        call.Secrets.Add(accessToken);
        call.AddHeader("Authorization", "Bearer " + accessToken.Reveal(), nameof(accessToken));
        var form = new FormBody(call.Secrets);
        AddClient(form);
        call.SetBody(form);
        return _transport.RunAsync(call, _tokens, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<TokenIntrospection> IntrospectAsync(Secret token, TokenTypeHint? tokenTypeHint = null, CancellationToken cancellationToken = default)
        => _transport.RunAsync(AboutToken(_operations.Introspect, token, tokenTypeHint), GatewayModelReader<TokenIntrospection>.Instance, cancellationToken);

    /// <inheritdoc/>
    public Task RevokeAsync(Secret token, TokenTypeHint? tokenTypeHint = null, CancellationToken cancellationToken = default)
        => _transport.RunAsync(AboutToken(_operations.Revoke, token, tokenTypeHint), RevocationReader.Instance, cancellationToken);

    /// <inheritdoc/>
    public Task<GatewayTokenMetadata> GetMetadataAsync(CancellationToken cancellationToken = default)
        => _transport.RunAsync(Call(_operations.Discovery), GatewayModelReader<GatewayTokenMetadata>.Instance, cancellationToken);

    /// <inheritdoc/>
    public Task<GatewayKeySet> GetJwksAsync(CancellationToken cancellationToken = default)
        => _transport.RunAsync(Call(_operations.Jwks), GatewayModelReader<GatewayKeySet>.Instance, cancellationToken);

    /// <summary>Closes its own connections, if it has any. Calls that are under way come to their end.</summary>
    public void Dispose()
    {
        _transport.Dispose();
        _ownHttp?.Dispose();
    }

    private Secret ClientSecret => _options.ClientSecret ?? throw new InvalidOperationException($"Only JWTs are issued without a secret: set {nameof(GatewayTokensOptions.ClientSecret)}.");

    private static GatewayTokensOptions Checked(GatewayTokensOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        GatewayTokensOptionsValidator.ThrowIfInvalid(options);
        return options;
    }

    private Task<GatewayToken> IssueAsync(ApinizerOperation operation, GatewayTokenGrant grant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var call = Call(operation);
        var form = new FormBody(call.Secrets);
        form.Add("grant_type", grant.Type);
        if (_options.ClientAuthentication == GatewayClientAuthentication.BasicHeader)
        {
            AddBasic(call);
        }
        else
        {
            AddClient(form);
        }

        grant.AddTo(form);
        call.SetBody(form);
        return _transport.RunAsync(call, _tokens, cancellationToken);
    }

    private ApiCall AboutToken(ApinizerOperation operation, Secret token, TokenTypeHint? tokenTypeHint)
    {
        RequireToken(token, nameof(token));
        var call = Call(operation);
        AddBasic(call);
        var form = new FormBody(call.Secrets);
        form.Add("token", token);
        form.Add("token_type_hint", tokenTypeHint?.Value);
        call.SetBody(form);
        return call;
    }

    private ApiCall Call(ApinizerOperation operation) => new(operation, _transport.Root + operation.PathTemplate);

    private void AddBasic(ApiCall call)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_options.ClientId}:{ClientSecret.Reveal()}"));
        call.Secrets.Add(ClientSecret);
        call.Secrets.Add(basic);
        call.AddHeader("Authorization", "Basic " + basic, nameof(GatewayTokensOptions.ClientSecret));
    }

    private void AddClient(FormBody form)
    {
        form.Add("client_id", _options.ClientId);
        form.Add("client_secret", _options.ClientSecret);
    }

    private static void RequireToken(Secret token, string parameterName)
    {
        if (token is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (token.IsEmpty || token.IsMasked)
        {
            throw new ArgumentException("A token is needed, and no mask.", parameterName);
        }
    }
}
