using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>
/// Every kind of operation against the emulator, with one fault in each call. A call comes to what it comes to without the fault, or throws what the
/// documents say; what the Manager has stored tells whether that is true.
/// </summary>
public sealed class OperationChaosTests
{
    private static readonly HttpClient Wire = new(new SocketsHttpHandler());

    [Fact, Row("L5")]
    public void The_scenario_has_every_kind_of_operation()
    {
        var all = ApiMethod.All.Select(method => method.Operation).ToList();
        var tried = all.Where(operation => Scenario.Steps.Any(step => step.OperationId == operation.Id)).ToList();
        Assert.Equal(Scenario.Steps.Count, tried.Count);
        Assert.Empty(all.Select(operation => (operation.Class, operation.Removes)).Except(tried.Select(operation => (operation.Class, operation.Removes))));
        Assert.Empty(all.Select(operation => operation.Deploys).Except(tried.Select(operation => operation.Deploys)));
        Assert.Empty(all.Select(operation => operation.Result).Except(tried.Select(operation => operation.Result)));
        Assert.Contains(tried, operation => operation.IsTransfer);
    }

    [Theory(Timeout = 60_000), Row("L5")]
    [MemberData(nameof(ChaosSeeds.All), MemberType = typeof(ChaosSeeds))]
    public async Task Each_call_ends_as_without_its_fault_or_with_a_documented_exception(int seed)
    {
        var course = await Course.GetAsync();
        var time = new LeapingTime();
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.TimeProvider = time, TestContext.Current.CancellationToken);
        using var connection = new FaultyConnection(emulator, time);
        using var http = new HttpClient(connection) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Username = "admin", Password = "admin", TimeProvider = time });
        var unexplained = new List<string>();
        var state = course.Before(0);
        for (var index = 0; index < Scenario.Steps.Count; index++)
        {
            var step = Scenario.Steps[index];
            var (fault, random) = ChaosSeeds.FaultFor(seed, index);
            connection.Prepare(fault, random);
            var begin = time.Elapsed;
            object? result = null;
            var error = await Record.ExceptionAsync(async () => result = await step.CallAsync(client, state, TestContext.Current.CancellationToken));
            var outcome = new Outcome(step, fault)
            {
                Result = result is null ? null : Comparable.Of(result),
                IsReplay = result is OperationResult { Replay: ReplayOutcome.AlreadyAbsent },
                Error = error,
                CorrelationId = connection.CorrelationId,
                Elapsed = time.Elapsed - begin,
                Before = state,
                After = await ReadStateAsync(emulator),
            };
            unexplained.AddRange(Oracle.Unexplained(outcome, course, index).Select(what => $"seed {seed}, {step}, {fault}: {what}"));
            state = outcome.After;
            if (state.Text != course.After(index).Text)
            {
                // What the call did not do is done without a fault, so that the next one finds what it needs.
                using var direct = Direct(emulator);
                await step.CallAsync(direct, state, TestContext.Current.CancellationToken);
                state = await ReadStateAsync(emulator);
            }

            // The next call has nothing to do with this one: pauses after failed token requests are over.
            await Task.Delay(TimeSpan.FromMinutes(2), time, TestContext.Current.CancellationToken);
        }

        Assert.True(unexplained.Count == 0, string.Join(Environment.NewLine, unexplained));
    }

    private static async Task<ManagerState> ReadStateAsync(ApinizerEmulator emulator)
    {
        using var direct = Direct(emulator);
        return await ManagerState.ReadAsync(emulator, direct, TestContext.Current.CancellationToken);
    }

    /// <summary>A client without faults; its token is new, since all others may have expired.</summary>
    private static ApinizerClient Direct(ApinizerEmulator emulator) => new(Wire, new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.IssueToken("admin") });
}
