using System.Text;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>What came out for one workload.</summary>
internal sealed record Section(string Title, string Explanation, Table Figures, IReadOnlyList<Goal> Goals)
{
    public override string ToString()
    {
        var text = new StringBuilder($"### {Title}\n\n{Explanation}\n\n{Figures}");
        if (Goals.Count > 0)
        {
            var table = new Table("goal", "limit", "reached", "");
            foreach (var goal in Goals)
            {
                goal.AddTo(table);
            }

            text.Append('\n').Append(table);
        }

        return text.ToString();
    }
}
