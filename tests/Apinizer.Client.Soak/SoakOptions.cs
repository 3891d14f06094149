using System.Globalization;

namespace Apinizer.Client.Soak;

/// <summary>How long to run and how hard. It ends when the time is over or the calls are made, whichever comes first.</summary>
internal sealed record SoakOptions
{
    public TimeSpan Duration { get; init; } = TimeSpan.FromMinutes(10);

    public long Calls { get; init; } = long.MaxValue;

    public int Parallel { get; init; } = 128;

    /// <summary>How many of them may be on a real connection. The pool keeps as many as it once needed.</summary>
    public int Connections { get; init; } = 16;

    public int Threads { get; init; } = 8;

    /// <summary>How many of 100 requests meet a fault.</summary>
    public int FaultPercent { get; init; } = 5;

    /// <summary>How many calls run between two samples.</summary>
    public int Round { get; init; } = 20_000;

    public static SoakOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new SoakOptions();
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? double.Parse(arguments[index + 1], CultureInfo.InvariantCulture) : throw new FormatException($"{arguments[index]} needs a number.");
            options = arguments[index] switch
            {
                "--minutes" => options with { Duration = TimeSpan.FromMinutes(value) },
                "--calls" => options with { Calls = (long)value },
                "--parallel" => options with { Parallel = (int)value },
                "--faults" => options with { FaultPercent = (int)value },
                "--round" => options with { Round = (int)value },
                var unknown => throw new FormatException($"{unknown} is unknown. There are --minutes, --calls, --parallel, --faults (in percent) and --round (calls between two samples)."),
            };
        }

        return options;
    }
}
