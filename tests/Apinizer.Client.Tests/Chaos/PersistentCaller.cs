namespace Apinizer.Client.Tests.Chaos;

/// <summary>
/// Does with a failed call what the documents advise: a read and a change that sets a state are called again; after an unknown outcome, and after
/// "exists already", it looks first.
/// </summary>
internal sealed class PersistentCaller(TimeProvider time, CancellationToken cancellationToken)
{
    private const int MostTries = 12;

    /// <summary>Failures that may pass. Any other one is an answer.</summary>
    private static readonly ApinizerErrorKind[] Passing =
    [
        ApinizerErrorKind.Connection, ApinizerErrorKind.Timeout, ApinizerErrorKind.Server, ApinizerErrorKind.RateLimited, ApinizerErrorKind.UnexpectedResponse,
        ApinizerErrorKind.Authentication, ApinizerErrorKind.DeploymentFailed,
    ];

    public async Task<T> ReadAsync<T>(Func<CancellationToken, Task<T>> read)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await read(cancellationToken);
            }
            catch (ApinizerException error) when (Passing.Contains(error.Kind) && tries < MostTries)
            {
                await PauseAsync();
            }
        }
    }

    public Task SetAsync(Func<CancellationToken, Task> change) => ReadAsync(async cancellationToken =>
    {
        await change(cancellationToken);
        return true;
    });

    public async Task AddAsync(Func<CancellationToken, Task> change, Func<CancellationToken, Task<bool>> isThere)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await change(cancellationToken);
                return;
            }
            catch (ApinizerException error) when ((Passing.Contains(error.Kind) || error.Kind is ApinizerErrorKind.OutcomeUnknown or ApinizerErrorKind.AlreadyExists) && tries < MostTries)
            {
                await PauseAsync();
                if (error.Kind is ApinizerErrorKind.OutcomeUnknown or ApinizerErrorKind.AlreadyExists && await ReadAsync(isThere))
                {
                    return;
                }
            }
        }
    }

    public async Task RemoveAsync(Func<CancellationToken, Task> remove)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await remove(cancellationToken);
                return;
            }
            catch (ApinizerException gone) when (gone.Kind == ApinizerErrorKind.NotFound)
            {
                return;
            }
            catch (ApinizerException error) when ((Passing.Contains(error.Kind) || error.Kind == ApinizerErrorKind.OutcomeUnknown) && tries < MostTries)
            {
                await PauseAsync();
            }
        }
    }

    private Task PauseAsync() => Task.Delay(TimeSpan.FromMinutes(1), time, cancellationToken);
}
