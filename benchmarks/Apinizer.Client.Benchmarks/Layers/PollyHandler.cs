using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Apinizer.Client.Benchmarks.Layers;

/// <summary>The usual pipeline: a limit of the whole, retries, a limit of each attempt.</summary>
internal sealed class PollyHandler : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddTimeout(TimeSpan.FromSeconds(100))
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = static attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is HttpRequestException or TimeoutRejectedException
                || attempt.Outcome.Result?.StatusCode is >= HttpStatusCode.InternalServerError),
        })
        .AddTimeout(TimeSpan.FromSeconds(30))
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, attempt) => attempt.Handler.SendOnceAsync(attempt.Request, context.CancellationToken),
                context,
                (Handler: this, Request: request));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ValueTask<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => new(base.SendAsync(request, cancellationToken));
}
