using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Exchanges user name and password for a token at the Manager. One repetition after a passing failure, none after a rejection: the password is a
/// person's, and wrong ones lock the account.
/// </summary>
internal sealed class ClientCredentialsTokenProvider(Lazy<HttpMessageInvoker> http, ApinizerClientOptions options, ILogger logger) : ITokenProvider
{
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Uri _tokenUrl = new(options.BaseUrl!.AbsoluteUri.TrimEnd('/') + ApinizerOperations.CreateToken.PathTemplate);

    public async Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await AskAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (MayPass(failure) && !cancellationToken.IsCancellationRequested)
        {
            await options.TimeProvider.DelayAsync(TimeSpan.FromTicks((long)(LongestWait.Ticks * Random.Shared.NextDouble())), cancellationToken).ConfigureAwait(false);
            return await AskAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AccessToken> AskAsync(CancellationToken cancellationToken)
    {
        using var limit = options.TimeProvider.CreateTimeLimit(AttemptLimit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new ApiRequestMessage(HttpMethod.Post, _tokenUrl)
            {
                IsAnonymous = true,
                Content = new FormUrlEncodedContent(
                [
                    new("grant_type", "client_credentials"),
                    new("client_id", options.Username!),
                    new("client_secret", options.Password!.Reveal()),
                ]),
            };
            using var response = await http.Value.SendHeadersFirstAsync(request, either.Token).ConfigureAwait(false);
            using var body = await ResponseBytes.ReadAsync(response.Content, ErrorReader.MaxBytes, either.Token).ConfigureAwait(false);
            return Read(response, body.Memory.Span);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ApinizerTimeoutException("TokenAcquisition", AttemptLimit);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ApinizerConnectionException($"The token endpoint {_tokenUrl} did not answer: {failure.Message}", failure);
        }
    }

    private AccessToken Read(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw Refused(response, body);
        }

        try
        {
            var answer = JsonSerializer.Deserialize(body, TokenJson.Default.TokenResponse);
            if (answer?.AccessToken is { IsEmpty: false } token)
            {
                if (answer.HasUnusableLifetime)
                {
                    Log.TokenLifetimeUnusable(logger, options.DefaultTokenLifetime);
                }

                return answer.TokenType is null || answer.TokenType.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
                    ? new AccessToken(token, answer.Lifetime)
                    : throw ErrorReader.Unexpected(response, "The token endpoint answers with a token that is no bearer token");
            }

            // 200 is not success here either.
            if (answer is not null && Envelope.Read(body) is { SaysFailure: true })
            {
                throw Refused(response, body);
            }
        }
        catch (JsonException error)
        {
            throw ErrorReader.Unexpected(response, "The token endpoint answers with something that is no token", error);
        }

        throw ErrorReader.Unexpected(response, "The token endpoint answers without an access_token");
    }

    private ApinizerException Refused(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var secrets = new LiveSecrets();
        secrets.Add(options.Password);
        var error = ErrorReader.Read(response, body, options, secrets);
        var text = (error as ApinizerApiException)?.ServerMessage ?? (error as ApinizerAuthenticationException)?.ServerMessage;

        // A 401 is the Manager's word about the credentials; a 400 is so only if the Manager wrote it, and not a proxy in front of it.
        return response.StatusCode == HttpStatusCode.Unauthorized || (text is not null && error is ApinizerAuthenticationException or ApinizerApiException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.OK })
            ? new ApinizerAuthenticationException(
                $"The server rejects Username and Password: {text ?? $"HTTP {(int)response.StatusCode}"}. They are not sent again for five minutes, since wrong passwords lock the account.")
            {
                CredentialsRejected = true,
                ServerMessage = text,
            }
            : error;
    }

    private static bool MayPass(Exception failure) => failure switch
    {
        ApinizerConnectionException or ApinizerTimeoutException => true,
        ApinizerApiException { RetryAfter: not null } => false,
        ApinizerApiException error => error.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
        _ => false,
    };
}
