namespace Apinizer.Client.Connections;

/// <summary>Writes logs to files by Logback.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-logback</c>.</remarks>
public sealed record LogbackConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Logback"/>.</summary>
    public LogbackConnection()
        : base(ConnectionType.Logback)
    {
    }

    /// <summary>The folder of the files, which ends with <c>/</c>. Needed.</summary>
    public string? LogPath { get; set; }

    /// <summary>How the names of the files begin. Needed.</summary>
    public string? LogFileName { get; set; }

    /// <summary>The name of the pod; its host name if empty.</summary>
    public string? LogPodName { get; set; }

    /// <summary>How files are named that are full, in the pattern language of Logback, for instance <c>%d{yyyy-MM-dd}.%i.log</c>. Needed.</summary>
    public string? LogFilenamePattern { get; set; }

    /// <summary>What an entry looks like, in the pattern language of Logback. Needed.</summary>
    public string? LogPattern { get; set; }

    /// <summary>How many megabytes a file has at the most. Needed.</summary>
    public int? MaxFileSize { get; set; }

    /// <summary>How many days or hours, as the pattern of the file name counts, files are kept; 0: for ever. Needed.</summary>
    public int? MaxHistory { get; set; }

    /// <summary>How many gigabytes all files have at the most; 0: no limit. Needed.</summary>
    public int? TotalSizeCap { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(LogPath)
            ?? NotBlank(LogFileName)
            ?? NotBlank(LogFilenamePattern)
            ?? NotBlank(LogPattern)
            ?? Given(MaxFileSize)
            ?? Given(MaxHistory)
            ?? Given(TotalSizeCap);
}
