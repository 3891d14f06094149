using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Polly;

namespace Apinizer.Client;

/// <summary>
/// Runs calls. One attempt is a new request, its sending, and the reading of the whole answer: what went wrong is often known only from the body,
/// so the limits and the retries stand around all of it.
/// </summary>
internal sealed class ApinizerTransport : IDisposable
{
    private readonly Lazy<HttpMessageInvoker> _http;
    private readonly TokenCache _tokens;
    private readonly ApinizerClientOptions _options;
    private readonly CallPipeline _pipeline;
    private readonly ILogger _logger;
    private readonly ClientTelemetry _telemetry;
    private volatile bool _disposed;

    public ApinizerTransport(Lazy<HttpMessageInvoker> http, TokenCache tokens, ApinizerClientOptions options, ILogger logger)
    {
        _http = http;
        _tokens = tokens;
        _options = options;
        _logger = logger;
        _telemetry = new ClientTelemetry(options, logger);
        Root = options.BaseUrl!.AbsoluteUri.TrimEnd('/');
        _pipeline = new CallPipeline(options, new RetryPolicy(options, options.TimeProvider, logger), tokens);
    }

    /// <summary>The base URL without a slash at its end.</summary>
    public string Root { get; }

    public Task<OperationResult> ChangeAsync(ApiCall call, CancellationToken cancellationToken) => RunAsync(call, ChangeReader.Instance, cancellationToken);

    public Task<OperationResult<T>> ChangeAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class
        => RunAsync(call, ChangeItemsReader<T>.Instance, cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync<T>(ApiCall call, CancellationToken cancellationToken) => RunAsync(call, ListReader<T>.Instance, cancellationToken);

    /// <summary>The items of a list, while they arrive. Each enumeration is a call.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(ApiCall call, CancellationToken cancellationToken) => EnumerateAsync<T>(call, cancellationToken);

    public Task<T> ItemAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class => RunAsync(call, ItemReader<T>.Instance, cancellationToken);

    public Task<T> BareAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class => RunAsync(call, BareReader<T>.Instance, cancellationToken);

    public Task<string> TextAsync(ApiCall call, CancellationToken cancellationToken) => RunAsync(call, PlainTextReader.Instance, cancellationToken);

    public Task<FileDownload> DownloadAsync(ApiCall call, CancellationToken cancellationToken) => RunAsync(call, DownloadReader.Instance, cancellationToken);

    /// <summary>Refuses further calls. Those that are under way come to their end.</summary>
    public void Dispose() => _disposed = true;

    private async IAsyncEnumerable<T> EnumerateAsync<T>(ApiCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = await RunAsync(call.Again(), ItemStreamReader<T>.Instance, cancellationToken).ConfigureAwait(false);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested(); // Many items come at once.
            yield return item;
        }
    }

    /// <summary>A call whose answer has a form of its own.</summary>
    internal Task<T> RunAsync<T>(ApiCall call, AnswerReader<T> reader, CancellationToken cancellationToken)
        => _telemetry.WatchesCalls ? RunWatchedAsync(call, reader, cancellationToken) : RunUnwatchedAsync(call, reader, cancellationToken);

    private async Task<T> RunWatchedAsync<T>(ApiCall call, AnswerReader<T> reader, CancellationToken cancellationToken)
    {
        using var observation = _telemetry.BeginCall(call, cancellationToken);
        try
        {
            var result = await RunUnwatchedAsync(call, reader, cancellationToken).ConfigureAwait(false);
            observation.Succeeded();
            return result;
        }
        catch (Exception failure)
        {
            observation.Failed(failure);
            throw;
        }
    }

    /// <summary>The call itself. It is apart so that a call costs no byte more while nobody listens.</summary>
    internal async Task<T> RunUnwatchedAsync<T>(ApiCall call, AnswerReader<T> reader, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(ApinizerClient));
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await _pipeline.RunAsync(
                call,
                static (context, run) => run.Transport.AttemptAsync(run.Call, run.Reader, context.CancellationToken),
                (Transport: this, Call: call, Reader: reader),
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception canceled) when (cancellationToken.IsCancellationRequested && CallFailure.IsInterruption(canceled))
        {
            throw new OperationCanceledException("The caller cancelled the call.", canceled, cancellationToken);
        }
        catch (Exception failure) when (CallFailure.Of(call, failure) is { } known)
        {
            throw known;
        }
    }

    private async ValueTask<Outcome<T>> AttemptAsync<T>(ApiCall call, AnswerReader<T> reader, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(call, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                ContentCoding.ThrowIfCompressed(response);
                return Outcome.FromResult(await reader.ReadAsync(call, response, _options, cancellationToken).ConfigureAwait(false));
            }

            using (response)
            {
                var error = await ReadErrorAsync(call, response, reader, cancellationToken).ConfigureAwait(false);
                return call.HadAmbiguousAttempt && call.Operation.Removes && error is ApinizerApiException { TargetIsMissing: true } && reader.AlreadyAbsent(call) is { } absent
                    ? Outcome.FromResult(absent)
                    : Outcome.FromException<T>(error);
            }
        }
        catch (Exception failure)
        {
            response?.Dispose();
            return Outcome.FromException<T>(failure);
        }
    }

    /// <summary>A rejected token is renewed once and the request sent once more: the server refused it before it did anything.</summary>
    private async ValueTask<HttpResponseMessage> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var request = call.CreateMessage();
        var response = await SendOnceAsync(call, request, cancellationToken).ConfigureAwait(false);
        NoteAnswer(call, request, response);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.UsedToken is not { } token)
        {
            return response;
        }

        ApinizerException error;
        using (response)
        {
            // Only the Manager's tokens are renewed, and whatever was asked for, it says no alike.
            error = await ReadErrorAsync(call, response, ChangeReader.Instance, cancellationToken).ConfigureAwait(false);
        }

        if (error is not ApinizerAuthenticationException rejection || await _tokens.RenewAsync(token, cancellationToken).ConfigureAwait(false) is null)
        {
            throw error;
        }

        if (!call.Body.CanReplay)
        {
            throw new ApinizerAuthenticationException($"{rejection.Message} There is a new token now, but a stream that cannot seek cannot be sent twice: call again with a new one.")
            {
                ServerMessage = rejection.ServerMessage,
            };
        }

        call.Observation?.TokenRenewed();
        Log.TokenRenewed(_logger, call.Operation.Id, call.CorrelationId);
        using var second = call.CreateMessage();
        response = await SendOnceAsync(call, second, cancellationToken).ConfigureAwait(false);
        NoteAnswer(call, second, response);
        return response;
    }

    private ValueTask<HttpResponseMessage> SendOnceAsync(ApiCall call, ApiRequestMessage request, CancellationToken cancellationToken)
    {
        call.IsUnanswered = false;
        call.Observation?.Sending();
        return _http.Value.SendHeadersFirstAsync(request, cancellationToken);
    }

    private static void NoteAnswer(ApiCall call, ApiRequestMessage request, HttpResponseMessage response)
    {
        call.Observation?.Answered(response.StatusCode);
        call.Secrets.Add(request.UsedToken?.Value);
    }

    private async Task<ApinizerException> ReadErrorAsync<T>(ApiCall call, HttpResponseMessage response, AnswerReader<T> reader, CancellationToken cancellationToken)
    {
        using var body = await ResponseBytes.ReadAsync(response.Content, ErrorReader.MaxBytes, cancellationToken).ConfigureAwait(false);
        var error = reader.ReadError(call, response, body.Memory.Span, _options);
        if (error is ApinizerApiException answer)
        {
            answer.Addresses(missingTarget: LeafAbsence.IsProvenBy(answer, call));
        }

        return error;
    }
}
