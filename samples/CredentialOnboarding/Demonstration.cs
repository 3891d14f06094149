using Apinizer.Client;

namespace CredentialOnboarding;

/// <summary>500 rows, three of them bad, twice into the embedded emulator.</summary>
internal static class Demonstration
{
    public const string Project = "MyProject";

    public static string File { get; } = "username,password,fullName,email,roleNameList\n" + string.Concat(Enumerable.Range(1, 500).Select(Row));

    public static async Task RunAsync(IApinizerClient client, CancellationToken cancellationToken)
    {
        var onboarding = new Onboarding(client.Credentials, Project, parallelism: 4);
        foreach (var (title, dryRun) in new[] { ("A dry run", true), ("The import", false), ("The same once more", false) })
        {
            var reports = await onboarding.RunAsync(CredentialCsv.Read(new StringReader(File)), dryRun, cancellationToken);
            Console.WriteLine($"{title}: {ReportCsv.Summary(reports)}");
            foreach (var failed in reports.Where(report => report.Outcome == RowOutcome.Failed))
            {
                Console.WriteLine($"  line {failed.Line}, {failed.Username}: {failed.Detail}");
            }
        }

        var all = await client.Credentials.ListAsync(Project, cancellationToken);
        Console.WriteLine($"The project has {all.Count} credentials, {all.DistinctBy(credential => credential.Username).Count()} different ones. The first lines of an export:");
        using var export = new StringWriter();
        CredentialCsv.Write(export, all.OrderBy(credential => credential.Username, StringComparer.Ordinal));
        Console.WriteLine(string.Join(Environment.NewLine, export.ToString().Split(Environment.NewLine).Take(3)));
    }

    private static string Row(int number) => number switch
    {
        100 => "consumer-0100,,Consumer 100,consumer-0100@example.com,\n",
        200 => "consumer-0199,secret-200,Consumer 200,consumer-0200@example.com,\n",
        300 => "consumer-0300,secret-300,Consumer 300,,\n",
        _ => $"consumer-{number:0000},secret-{number},Consumer {number},consumer-{number:0000}@example.com,buyer;partner\n",
    };
}
