namespace Apinizer.Client.Tests;

/// <summary>
/// A synchronisation context of one thread that blocks, as a user interface has it while an event waits for a result: what is posted to it never runs.
/// </summary>
internal sealed class SingleThread : SynchronizationContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How often something asked for the context.</summary>
    public int Posts { get; private set; }

    /// <summary>Runs blocking code on a thread of its own, under this context.</summary>
    public T Run<T>(Func<T> blocking)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            SetSynchronizationContext(this);
            try
            {
                result = blocking();
            }
            catch (Exception error)
            {
                failure = error;
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), "The call and its caller wait for each other.");
        return failure is null ? result! : throw new InvalidOperationException($"The call failed: {failure.Message}", failure);
    }

    /// <summary>Nobody runs what is posted: the thread blocks.</summary>
    public override void Post(SendOrPostCallback d, object? state) => Posts++;

    public override void Send(SendOrPostCallback d, object? state) => Posts++;
}
