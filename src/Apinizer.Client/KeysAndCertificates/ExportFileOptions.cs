namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Which of the files of a key or keystore to export.</summary>
public sealed record ExportFileOptions
{
    /// <summary>The environment whose file it is; if not set, a ZIP file with those of all environments.</summary>
    public string? EnvironmentName { get; init; }
}
