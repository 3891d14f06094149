using System.Text;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>A table in Markdown, aligned so that it reads well on a terminal too. All columns but the first are figures.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = columns.Select((column, index) => _rows.Select(row => row[index].Length).Append(column.Length).Max()).ToArray();
        var text = new StringBuilder();
        Append(text, columns, widths);
        text.Append('|').AppendJoin('|', widths.Select((width, index) => index == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")).Append("|\n");
        _rows.ForEach(row => Append(text, row, widths));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells, int[] widths)
        => text.Append("| ").AppendJoin(" | ", cells.Select((cell, index) => index == 0 ? cell.PadRight(widths[index]) : cell.PadLeft(widths[index]))).Append(" |\n");
}
