using System.Diagnostics;
using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.ColdStart;

/// <summary>A program that makes one call and ends, published for one framework.</summary>
internal sealed record StartProgram(string Name, string Project, string Framework)
{
    public const string JustInTime = "net10.0";

    /// <summary>Ahead of time. The compiler for net10.0 cannot be restored everywhere.</summary>
    public const string AheadOfTime = "net9.0";

    public string Executable => Path.Combine(Folder, OperatingSystem.IsWindows() ? Project + ".exe" : Project);

    public double Megabytes => new FileInfo(Executable).Length / 1e6;

    private string Folder => RepositoryFolder.Path("artifacts", "coldstart", Framework, Project);

    public static IReadOnlyList<StartProgram> All(string framework) =>
    [
        new("raw", "Raw", framework),
        new("empty program", "Empty", framework),
        new("ours", "Ours", framework),
        new("ours from DI", "OursFromServices", framework),
    ];

    /// <summary>
    /// Publishes it. What is up to date is not compiled again; a warning of the trimmer or the compiler is an error. The lock files of the repository
    /// know nothing of a compiler ahead of time, and are left alone.
    /// </summary>
    public async Task PublishAsync()
    {
        List<string> arguments =
        [
            "publish", RepositoryFolder.Path("benchmarks", "ColdStart", Project), "-c", "Release", "-f", Framework, "--ucr", "-o", Folder, "-v", "q", "-nologo",
            "-p:RunAnalyzers=false", "-p:NuGetLockFilePath=obj/coldstart.lock.json", .. Linker(),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Project} was not published for {Framework}:\n{output}");
        }
    }

    /// <summary>From the start of the process to its end, in milliseconds.</summary>
    public async Task<double> RunAsync(Uri url)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Executable, [url.AbsoluteUri]))!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{Executable} failed.");
    }

    /// <summary>The compiler links with clang where nobody says otherwise.</summary>
    private static string[] Linker()
    {
        var hasClang = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")));
        return OperatingSystem.IsLinux() && !hasClang ? ["-p:CppCompilerAndLinker=gcc"] : [];
    }
}
