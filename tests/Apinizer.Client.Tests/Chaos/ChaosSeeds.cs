using System.Globalization;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>
/// The runs. A failed test shows its seed; <c>APINIZER_CHAOS_SEEDS=17</c> repeats it alone, and <c>APINIZER_CHAOS_SEEDS=0-9999</c> runs more of them.
/// </summary>
internal static class ChaosSeeds
{
    public static TheoryData<int> All
    {
        get
        {
            var range = (Environment.GetEnvironmentVariable("APINIZER_CHAOS_SEEDS") ?? "0-99").Split('-').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
            return [.. Enumerable.Range(range[0], range[^1] - range[0] + 1)];
        }
    }

    /// <summary>
    /// The fault that a seed has for the n-th call, and the dice for its details. Among as many seeds in a row as there are faults, each call meets
    /// each fault once.
    /// </summary>
    public static (Fault Fault, Random Random) FaultFor(int seed, int call)
    {
        var (round, place) = Math.DivRem(seed, Faults.All.Count);
        var order = Enumerable.Range(0, Faults.All.Count).ToArray();
        Dice(round, call).Shuffle(order);
        return (Faults.All[order[place]], Dice(seed, call));
    }

    /// <summary>Spread widely: generators whose seeds are close to each other begin alike.</summary>
    private static Random Dice(int first, int second) => new(unchecked((((first + 1) * 73_856_093) ^ ((second + 1) * 19_349_663)) * 83_492_791));
}
