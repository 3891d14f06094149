namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>What many callers at once got in one round.</summary>
internal readonly record struct LoadSample(double CallsPerSecond, double CpuMicroseconds, double Bytes, double P50Milliseconds, double P99Milliseconds);
