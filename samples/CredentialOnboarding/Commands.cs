using Apinizer.Client.Credentials;

namespace CredentialOnboarding;

/// <summary>What the program does with files.</summary>
internal sealed class Commands(ICredentialsApi credentials, TextWriter output)
{
    /// <returns>The exit code: 0, or 1 when a row failed or was not deployed.</returns>
    public async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        if (line.Command == "export")
        {
            var all = await credentials.ListAsync(line.Project, cancellationToken);
            await using var file = new StreamWriter(line.File);
            CredentialCsv.Write(file, all);
            await output.WriteLineAsync($"{all.Count} credentials, without their passwords.");
            return 0;
        }

        var reports = await new Onboarding(credentials, line.Project, line.Parallelism).RunAsync(ReadRows(line), line.DryRun, cancellationToken);
        if (line.Report is not null)
        {
            await using var file = new StreamWriter(line.Report);
            ReportCsv.Write(file, reports);
        }
        else
        {
            ReportCsv.Write(output, reports);
        }

        await output.WriteLineAsync(ReportCsv.Summary(reports));
        return reports.Any(report => report.Outcome is RowOutcome.Failed or RowOutcome.NotDeployed) ? 1 : 0;
    }

    private static IReadOnlyList<CredentialRow> ReadRows(CommandLine line)
    {
        using var file = new StreamReader(line.File);
        return line.MailDomain is null ? CredentialCsv.Read(file) : ConsoleFormat.Read(file, line.MailDomain);
    }
}
