namespace Apinizer.Client.Generator.Tests;

/// <summary>The lines that one text has and the other lacks, with a little around them.</summary>
internal static class LineDifference
{
    private const int Context = 2;

    public static string Between(string expected, string actual)
    {
        var lines = Merge(expected.Split('\n'), actual.Split('\n'));
        var shown = lines
            .Select((line, index) => (line, index))
            .Where(entry => lines.Skip(entry.index - Context).Take(Math.Min(entry.index, Context) + 1 + Context).Any(line => line[0] != ' '));
        var (text, next) = (new List<string>(), 0);
        foreach (var (line, index) in shown)
        {
            if (index != next)
            {
                text.Add("…");
            }

            text.Add(line);
            next = index + 1;
        }

        return string.Join('\n', text);
    }

    /// <summary>Both texts in one, along their longest common subsequence.</summary>
    private static List<string> Merge(string[] expected, string[] actual)
    {
        var common = new int[expected.Length + 1, actual.Length + 1];
        for (var left = expected.Length - 1; left >= 0; left--)
        {
            for (var right = actual.Length - 1; right >= 0; right--)
            {
                common[left, right] = expected[left] == actual[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        var lines = new List<string>();
        for (int left = 0, right = 0; left < expected.Length || right < actual.Length;)
        {
            if (left < expected.Length && right < actual.Length && expected[left] == actual[right])
            {
                lines.Add("  " + expected[left++]);
                right++;
            }
            else if (right == actual.Length || (left < expected.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add("- " + expected[left++]);
            }
            else
            {
                lines.Add("+ " + actual[right++]);
            }
        }

        return lines;
    }
}
