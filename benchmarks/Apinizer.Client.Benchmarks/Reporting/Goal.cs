namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>What was to be reached, and what was.</summary>
internal sealed record Goal(string What, double Limit, double Reached, bool AtLeast = false)
{
    public bool IsMet => AtLeast ? Reached >= Limit : Reached <= Limit;

    public void AddTo(Table table) => table.Add(What, $"{(AtLeast ? "≥" : "≤")} {Figures.Decimal(Limit)}", Figures.Decimal(Reached), IsMet ? "met" : "**missed**");
}
