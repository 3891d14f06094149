using System.Globalization;

namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>What one heavy call cost in a process of its own.</summary>
internal readonly record struct HeavySample(double PeakBytes, double AllocatedBytes, double Milliseconds, double CpuMilliseconds)
{
    public static HeavySample Parse(string line)
    {
        var figures = line.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new HeavySample(figures[0], figures[1], figures[2], figures[3]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PeakBytes} {AllocatedBytes} {Milliseconds} {CpuMilliseconds}");
}
