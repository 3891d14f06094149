using System.Diagnostics;
using Apinizer.Client.Benchmarks.Reporting;
using Apinizer.Client.Benchmarks.Server;
using Apinizer.Client.Benchmarks.Workloads;

switch (args)
{
    case ["serve"]:
        await LoopbackManager.RunAsync();
        return 0;
    case ["heavy", var work, var contestant, var url]:
        await HeavyChild.RunAsync(work, contestant, url);
        return 0;
}

List<IWorkload> all = [new SmallPost(), new SmallList(), new LargeList(), new LayerByLayer(), new Transfers(), new ColdStarts(), new ManyCallers(), new MixedPolicies()];
var chosen = args.Where(argument => argument != "--write").ToList();
if (chosen.Except(all.Select(workload => workload.Id)).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no {unknown}: choose from {string.Join(", ", all.Select(workload => workload.Id))}, or none for all.");
    Console.Error.WriteLine("--write keeps the tables in docs/performance.md.");
    return 2;
}

if (args.Contains("--write") && chosen.Count > 0)
{
    Console.Error.WriteLine("The page keeps complete runs: --write goes without a choice.");
    return 2;
}

var clock = Stopwatch.StartNew();
var sections = new List<Section>();
Console.WriteLine(Machine.Describe());
foreach (var workload in all.Where(workload => chosen.Count == 0 || chosen.Contains(workload.Id)))
{
    var began = clock.Elapsed;
    foreach (var section in await workload.RunAsync())
    {
        Console.WriteLine($"\n{section}");
        sections.Add(section);
    }

    Console.Error.WriteLine($"{workload.Id} took {(clock.Elapsed - began).TotalSeconds:F0} s.");
}

Console.Error.WriteLine($"Everything took {clock.Elapsed:m\\:ss}.");
if (args.Contains("--write"))
{
    PerformancePage.Write(sections);
}

return 0;
