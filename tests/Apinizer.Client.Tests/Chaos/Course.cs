using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>The scenario without faults: what each call returns, and what is stored after it.</summary>
internal sealed class Course
{
    private static readonly Lazy<Task<Course>> Faultless = new(RunAsync);

    private readonly List<string> _results = [];
    private readonly List<ManagerState> _states = [];

    public static Task<Course> GetAsync() => Faultless.Value;

    public string Result(int step) => _results[step];

    public ManagerState Before(int step) => _states[step];

    public ManagerState After(int step) => _states[step + 1];

    private static async Task<Course> RunAsync()
    {
        var course = new Course();
        await using var emulator = await ApinizerEmulator.StartAsync();
        using var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });
        course._states.Add(await ManagerState.ReadAsync(emulator, client, CancellationToken.None));
        foreach (var step in Scenario.Steps)
        {
            course._results.Add(Comparable.Of(await step.CallAsync(client, course._states[^1], CancellationToken.None)));
            course._states.Add(await ManagerState.ReadAsync(emulator, client, CancellationToken.None));
        }

        return course;
    }
}
