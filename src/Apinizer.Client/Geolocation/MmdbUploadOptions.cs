namespace Apinizer.Client.Administration;

/// <summary>What a geolocation database is called.</summary>
public sealed record MmdbUploadOptions : ApinizerModel
{
    /// <summary>The name to show; if not set, that of the uploaded file.</summary>
    public string? FileName { get; init; }
}
