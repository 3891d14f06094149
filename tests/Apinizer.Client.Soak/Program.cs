using System.Diagnostics;
using Apinizer.Client;
using Apinizer.Client.Soak;

var options = SoakOptions.Parse(args);

// A number of threads that does not change: each keeps buffers of its own, and more of them would look like a leak.
ThreadPool.SetMinThreads(options.Threads, options.Threads);
ThreadPool.SetMaxThreads(options.Threads, options.Threads);
var unobserved = 0;
TaskScheduler.UnobservedTaskException += (_, _) => Interlocked.Increment(ref unobserved);

var manager = new Manager(options.FaultPercent);
await using var server = await LoopbackServer.StartAsync(manager);
using var http = new HttpClient(new MemoryConnection(manager)) { Timeout = Timeout.InfiniteTimeSpan };
using var inMemory = new ApinizerClient(http, Settings(new Uri("https://manager.example.com"), options.Parallel));
using var overSockets = new ApinizerClient(Settings(new Uri(server.Urls.First()), options.Connections));
var workload = new Workload(inMemory, overSockets);

Console.WriteLine($"{options.Parallel} calls in parallel, {options.FaultPercent} % of the requests meet a fault.");
Console.WriteLine($"{"time",8} {"calls",10} {"heap MB",9} {"handles",8} {"sockets",8} {"threads",8} {"timers",7}");
var samples = new List<Sample>();
var clock = Stopwatch.StartNew();
while (clock.Elapsed < options.Duration && workload.CallCount < options.Calls)
{
    await workload.RunAsync((int)Math.Min(options.Round, options.Calls - workload.CallCount), options.Parallel);
    var sample = Sample.Take(clock.Elapsed, workload.CallCount);
    samples.Add(sample);
    Console.WriteLine($"{sample.At:hh\\:mm\\:ss} {sample.Calls,10} {sample.HeapMegabytes,9:F3} {sample.Handles,8} {sample.Sockets,8} {sample.Threads,8} {sample.Timers,7}");
}

var verdict = new Verdict(samples, options.Connections);
Console.WriteLine($"{workload.CallCount} calls, {manager.RequestCount} requests, {manager.FaultCount} faults, {unobserved} unobserved exceptions. The heap grows by {verdict.HeapSlope:F3} MB in an hour.");
Console.WriteLine(string.Join(", ", workload.Outcomes.OrderByDescending(outcome => outcome.Value).Select(outcome => $"{outcome.Key} {outcome.Value}")));

List<string> findings = [.. verdict.Findings];
if (unobserved > 0)
{
    findings.Add($"{unobserved} exceptions were not observed.");
}

if (workload.Undocumented is { } undocumented)
{
    findings.Add($"An exception that no document names: {undocumented}");
}

findings.ForEach(Console.WriteLine);
return findings.Count == 0 ? 0 : 1;

// Short limits, so that a server that never answers holds a call up for moments only.
static ApinizerClientOptions Settings(Uri manager, int concurrency) => new()
{
    BaseUrl = manager,
    Username = "automation",
    Password = "correct horse",
    AttemptTimeout = TimeSpan.FromSeconds(1),
    TotalTimeout = TimeSpan.FromSeconds(10),
    TransferTimeout = TimeSpan.FromSeconds(2),
    MaxConcurrency = concurrency,
};
