namespace Apinizer.Client.Administration;

/// <summary>How much the report on API proxies tells.</summary>
public sealed record ApiProxyReportOptions
{
    /// <summary>Whether the endpoints of each API proxy are listed, which makes the answer much larger; no if not set.</summary>
    public bool? IncludeEndpoints { get; init; }
}
