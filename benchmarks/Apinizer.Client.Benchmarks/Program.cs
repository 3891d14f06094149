using System.Diagnostics;
using Apinizer.Client.Benchmarks.Reporting;
using Apinizer.Client.Benchmarks.Workloads;

List<IWorkload> all = [new SmallPost(), new SmallList()];
var chosen = all.Where(workload => args.Length == 0 || args.Contains(workload.Id) || args is ["--write"]).ToList();

var clock = Stopwatch.StartNew();
Console.WriteLine(Machine.Describe());
foreach (var workload in chosen)
{
    foreach (var section in await workload.RunAsync())
    {
        Console.WriteLine($"\n{section}");
    }

    Console.Error.WriteLine($"{workload.Id} done after {clock.Elapsed:mm\\:ss}");
}
