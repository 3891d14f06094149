using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>Where the figures are from.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. "
        + $"{Environment.ProcessorCount} cores ({Processor()}), {RuntimeInformation.OSDescription.Trim()}, "
        + $"{RuntimeInformation.FrameworkDescription}. Apinizer.Client {VersionOf(typeof(ApinizerClient))}, RestSharp {VersionOf(typeof(RestSharp.RestClient))}, "
        + $"RestEase {VersionOf(typeof(RestEase.RestClient))}, Polly.Core {VersionOf(typeof(Polly.ResiliencePipeline))}.";

    private static string Processor()
    {
        const string Key = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string VersionOf(Type type)
        => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
