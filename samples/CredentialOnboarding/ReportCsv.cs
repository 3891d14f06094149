using System.Globalization;
using CsvHelper;

namespace CredentialOnboarding;

/// <summary>The report as CSV, one line for each row, and as a summary.</summary>
internal static class ReportCsv
{
    public static void Write(TextWriter file, IReadOnlyList<RowReport> reports)
    {
        using var csv = new CsvWriter(file, CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(reports);
    }

    public static string Summary(IReadOnlyList<RowReport> reports)
        => string.Join(", ", reports.CountBy(report => report.Outcome).OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"));
}
