namespace Apinizer.Client.Tests.Matrix;

/// <summary>The rows that share a letter.</summary>
internal sealed record FaultArea(string Area, string Title, string About, FaultRow[] Rows);
