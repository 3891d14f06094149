using System.Diagnostics.CodeAnalysis;
using Polly;

namespace Apinizer.Client;

/// <summary>
/// Lets an attempt begin when there is a token for it and a place among the parallel calls. Waiting for them counts towards the total, but not towards the
/// attempt: a slow token endpoint or a busy client is not a slow server.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Nobody asks the semaphore for a wait handle, so it holds nothing; and calls under way release it after the client is disposed.")]
internal sealed class AdmissionStrategy(TokenCache tokens, int places) : ResilienceStrategy
{
    private readonly SemaphoreSlim _places = new(places, places);

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            var call = CallProgress.Of(context).Call;
            call.BeginAttempt();
            if (!call.IsAnonymous)
            {
                await tokens.GetAsync(context.CancellationToken).ConfigureAwait(false);
            }

            await _places.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return Outcome.FromException<TResult>(failure);
        }

        try
        {
            return await callback(context, state).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }
}
