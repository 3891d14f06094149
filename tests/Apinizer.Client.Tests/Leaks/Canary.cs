using System.Text;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Values that must turn up nowhere, and are easy to find when they do, in Base64 too.</summary>
internal static class Canary
{
    public const string Mark = "GOLDFINCH"; // Nine letters: their Base64 form is the same in the middle of a text. No documented value has them.

    private static readonly string EncodedMark = Convert.ToBase64String(Encoding.ASCII.GetBytes(Mark));
    private static int _count;

    /// <summary>A new one, with letters that JSON escapes.</summary>
    public static string Next() => $"{Mark}-{Interlocked.Increment(ref _count)}-\"a\\b/ç\"";

    /// <summary>A new one that a header may carry.</summary>
    public static string NextToken() => $"{Mark}-{Interlocked.Increment(ref _count)}-token";

    public static bool IsIn(string? text) => text is not null && (text.Contains(Mark, StringComparison.OrdinalIgnoreCase) || text.Contains(EncodedMark, StringComparison.Ordinal));
}
