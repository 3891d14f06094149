namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>Rounds in which every entry has its turn, each time in another order, so that what the machine does besides meets all of them.</summary>
internal sealed record Rounds(int WarmUpCalls, int Count, int CallsPerRound)
{
    public async Task<IReadOnlyList<Series>> RunAsync(IReadOnlyList<Entry> entries)
    {
        await WarmUpAsync(entries);
        var samples = entries.Select(_ => new List<Sample>(Count)).ToArray();
        var order = Enumerable.Range(0, entries.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Count; round++)
        {
            random.Shuffle(order);
            foreach (var turn in order)
            {
                samples[turn].Add(await MeasureAsync(entries[turn].CallAsync));
            }
        }

        return [.. entries.Select((entry, index) => new Series(entry.Name, samples[index]))];
    }

    /// <summary>In portions, with pauses: the runtime compiles hot code again in the background, after it has been quiet for a while.</summary>
    private async Task WarmUpAsync(IReadOnlyList<Entry> entries)
    {
        const int Portions = 6;
        for (var portion = 0; portion < Portions; portion++)
        {
            foreach (var entry in entries)
            {
                for (var call = 0; call < WarmUpCalls / Portions; call++)
                {
                    await entry.CallAsync();
                }
            }

            await Task.Delay(200);
        }
    }

    private async Task<Sample> MeasureAsync(Func<Task> callAsync)
    {
        var start = Stopwatches.Read();
        for (var call = 0; call < CallsPerRound; call++)
        {
            await callAsync();
        }

        return Stopwatches.Read().Since(start, CallsPerRound);
    }
}
