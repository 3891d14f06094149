using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Apinizer.Client.Transfer;

/// <summary>The emulator's tool, in a process whose memory does not count.</summary>
internal sealed partial class EmulatorProcess : IAsyncDisposable
{
    private readonly Process _process;

    private EmulatorProcess(Process process, Uri baseUrl) => (_process, BaseUrl) = (process, baseUrl);

    public Uri BaseUrl { get; }

    public static async Task<EmulatorProcess> StartAsync(int maxUploadMegabytes)
    {
        var folder = AppContext.BaseDirectory.Replace("Apinizer.Client.Transfer", "Apinizer.Emulator.Tool", StringComparison.Ordinal)
            .Replace($"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}src{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "Apinizer.Emulator.Tool.dll"), "--urls", "http://127.0.0.1:0", "--max-upload", $"{maxUploadMegabytes}"])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
            {
                return new EmulatorProcess(process, new Uri(address.Value));
            }
        }

        throw new InvalidOperationException("The emulator did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address();
}
