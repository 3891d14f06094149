using System.Globalization;
using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>How figures are written.</summary>
internal static class Figures
{
    public static string Count(double figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    public static string Decimal(double figure) => figure.ToString(Math.Abs(figure) < 100 ? "N2" : "N0", CultureInfo.InvariantCulture);

    public static string Ratio(double figure) => figure.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>The median and, in parentheses, the quartiles.</summary>
    public static string Ratio(Spread spread) => $"{Ratio(spread.Median)} ({Ratio(spread.Low)}–{Ratio(spread.High)})";

    public static string Megabytes(double bytes) => (bytes / 1_000_000).ToString("F1", CultureInfo.InvariantCulture);
}
