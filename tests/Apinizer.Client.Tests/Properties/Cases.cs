using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Tries a law on random values. A failure shows the value and the seed: <c>Config.WithReplay</c> with both numbers repeats it.</summary>
internal static class Cases
{
    public const int Count = 10_000;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Count).WithQuietOnSuccess(true);

    public static void Hold<T>(Gen<T> values, Action<T> law, Func<T, IEnumerable<T>>? smaller = null)
        => Prop.ForAll(Arb.From(values, smaller ?? (_ => [])), law).Check(Config);

    public static void Hold<T>(Gen<T> values, Func<T, Task> law, Func<T, IEnumerable<T>>? smaller = null)
    {
        // The thread is blocked until a case ends: what the case waits for must not need it.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            Prop.ForAll(Arb.From(values, smaller ?? (_ => [])), law).Check(Config);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
