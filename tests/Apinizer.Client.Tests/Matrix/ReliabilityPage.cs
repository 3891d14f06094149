using System.Globalization;
using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>The matrix as a page for users.</summary>
internal static class ReliabilityPage
{
    private const string Title = """
        # Reliability

        What can go wrong between a program and the Manager, what this client promises when it does, and the tests that hold it to that. The page is generated
        from the table that the tests check, so it cannot promise what nothing proves.


        """;

    private const string HowToRead = """
        A fault occurs somewhere: with the caller, on the clock, at the token endpoint, in HTTP, at the socket, or in a body. The figure is what the tests count
        or measure: requests that arrive, attempts, times on a clock that the test moves. A test of that name fails when the promise is broken. Where the promise
        is not the usual one, it says why. What has no proof yet is marked as open, and is no promise before it has one.

        "Every operation" means each method of the client, found by reflection, so that a new one is included.

        ## Defaults

        | Option | Default |
        |---|---|

        """;

    private const string Constants = """

        These are the same for every client: the wait before attempt *n* + 1 is random between 0 and 0.5 s × 2^(*n* − 1), at most 20 seconds. The retry budget is 100,
        and each success gives back a tenth of one. A token is renewed a fifth of its life ahead, at most 5 minutes; forced renewals are 30 seconds apart. Of an
        error's body 64 KB are read. JSON may be 64 levels deep. Connections live for 2 minutes and have 10 seconds to open. Redirects and cookies are off.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Title.ReplaceLineEndings("\n"));
        var open = FaultMatrix.Rows.Count(row => row.Open);
        page.Append(CultureInfo.InvariantCulture, $"{FaultMatrix.Rows.Count()} faults; {FaultMatrix.Rows.Count() - open} are proven{(open == 0 ? "" : $", {open} are open")}.\n\n");
        page.Append(HowToRead.ReplaceLineEndings("\n"));
        AppendDefaults(page);
        page.Append(Constants.ReplaceLineEndings("\n"));
        foreach (var area in FaultMatrix.Areas)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {area.Area}: {area.Title}\n\n{area.About}\n\n| | What goes wrong | What we promise | Figure | Held by |\n|---|---|---|---|---|\n");
            foreach (var row in area.Rows)
            {
                var promise = row.Promise + (row.Changed is null ? "" : $" *{row.Changed}*");
                page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {Cell(row.Fault)} ({row.Where}) | {Cell(promise)} | {Cell(row.Figure)} | {Proofs(row)} |\n");
            }
        }

        return page.ToString();
    }

    private static void AppendDefaults(StringBuilder page)
    {
        var defaults = new ApinizerClientOptions();
        foreach (var property in typeof(ApinizerClientOptions).GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (Describe(property.GetValue(defaults)) is { } value)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{property.Name}` | {value} |\n");
            }
        }
    }

    /// <returns>Null for what has no default that a user would ask for.</returns>
    private static string? Describe(object? value) => value switch
    {
        TimeSpan { TotalMinutes: >= 2 } time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} minutes"),
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} seconds"),
        long bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024} MB"),
        int or bool or Enum => $"`{value.ToString()!.ToLowerInvariant() switch { "true" => "true", "false" => "false", _ => value }}`",
        _ => null,
    };

    private static string Proofs(FaultRow row)
        => row.Open ? "*open*" : string.Join("<br>", row.Tests.Select(test => $"`{test.DeclaringType!.Name}.{test.Name}`").Concat(row.Proof is { } proof ? [$"[{proof}](../{proof})"] : []));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
