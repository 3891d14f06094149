namespace Apinizer.Client.Administration;

/// <summary>Whether geolocation is on, and with which database.</summary>
public sealed record GeolocationStatus : ApinizerModel
{
    /// <summary>Whether it is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The name of the setting.</summary>
    public string? Name { get; set; }

    /// <summary>The name of the database file that was uploaded last. It says nothing about whether the file is there: see <see cref="MmdbFileUploaded"/>.</summary>
    public string? FileName { get; set; }

    /// <summary>When the file was uploaded; null when none was.</summary>
    public DateTimeOffset? UploadDate { get; set; }

    /// <summary>Whether the content of the database is stored. Without it no address is found, even if a file name is set.</summary>
    public bool? MmdbFileUploaded { get; set; }
}
