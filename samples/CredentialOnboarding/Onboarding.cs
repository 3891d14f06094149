using System.Collections.Concurrent;
using Apinizer.Client;
using Apinizer.Client.Credentials;

namespace CredentialOnboarding;

/// <summary>
/// Creates the credentials of a file that the project does not have yet, some at a time: each creation deploys to every environment. It can be run again
/// after whatever went wrong, since what is there already is left alone.
/// </summary>
internal sealed class Onboarding(ICredentialsApi credentials, string projectName, int parallelism)
{
    /// <summary>What became of each row, in the order of the file.</summary>
    public async Task<IReadOnlyList<RowReport>> RunAsync(IReadOnlyList<CredentialRow> rows, bool dryRun, CancellationToken cancellationToken)
    {
        var existing = await FindExistingAsync(cancellationToken);
        var first = rows.Where(row => row.Credential is not null).GroupBy(row => row.Username, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Line, StringComparer.Ordinal);
        var reports = new ConcurrentBag<RowReport>();
        var unclear = new ConcurrentBag<CredentialRow>();
        await Parallel.ForEachAsync(rows, new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken }, async (row, stopping) =>
        {
            if (row.Credential is null)
            {
                reports.Add(new RowReport(row.Line, row.Username, RowOutcome.Failed, row.Problem));
            }
            else if (first[row.Username] != row.Line)
            {
                reports.Add(new RowReport(row.Line, row.Username, RowOutcome.Failed, $"Line {first[row.Username]} has the same user name."));
            }
            else if (existing.Contains(row.Username))
            {
                reports.Add(new RowReport(row.Line, row.Username, RowOutcome.AlreadyThere));
            }
            else if (dryRun)
            {
                reports.Add(new RowReport(row.Line, row.Username, RowOutcome.WouldBeCreated));
            }
            else if (await CreateAsync(row, row.Credential, stopping) is { } report)
            {
                reports.Add(report);
            }
            else
            {
                unclear.Add(row);
            }
        });

        return [.. reports.Concat(await ResolveAsync(unclear, cancellationToken)).OrderBy(report => report.Line)];
    }

    /// <returns>Null when no answer came, so that only a look at the list can tell.</returns>
    private async Task<RowReport?> CreateAsync(CredentialRow row, CredentialInput credential, CancellationToken cancellationToken)
    {
        try
        {
            await credentials.CreateAsync(projectName, credential, cancellationToken);
            return new RowReport(row.Line, row.Username, RowOutcome.Created);
        }
        catch (ApinizerDeploymentException saved)
        {
            return new RowReport(row.Line, row.Username, RowOutcome.NotDeployed, saved.Message);
        }
        catch (ApinizerOutcomeUnknownException)
        {
            return null;
        }
        catch (Exception refused) when (refused is ApinizerException or ArgumentException)
        {
            return new RowReport(row.Line, row.Username, RowOutcome.Failed, refused.Message);
        }
    }

    private async Task<IEnumerable<RowReport>> ResolveAsync(ConcurrentBag<CredentialRow> unclear, CancellationToken cancellationToken)
    {
        if (unclear.IsEmpty)
        {
            return [];
        }

        var existing = await FindExistingAsync(cancellationToken);
        return unclear.Select(row => existing.Contains(row.Username)
            ? new RowReport(row.Line, row.Username, RowOutcome.NotDeployed, "No answer came. The credential is there; nobody knows which environments have it.")
            : new RowReport(row.Line, row.Username, RowOutcome.Failed, "No answer came, and the credential is not there."));
    }

    private async Task<HashSet<string>> FindExistingAsync(CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var credential in credentials.EnumerateAsync(projectName, cancellationToken))
        {
            names.Add(credential.Username ?? "");
        }

        return names;
    }
}
