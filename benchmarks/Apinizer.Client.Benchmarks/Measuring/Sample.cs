namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>What a call cost in one round, on the average: bytes allocated, time by the clock, time of the processor.</summary>
internal readonly record struct Sample(double Bytes, double Microseconds, double CpuMicroseconds);
