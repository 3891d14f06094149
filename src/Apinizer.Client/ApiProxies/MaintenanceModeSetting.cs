namespace Apinizer.Client.ApiProxies;

/// <summary>What the gateway answers while an API proxy is under maintenance.</summary>
public sealed record MaintenanceModeSetting : ApinizerModel
{
    /// <summary>Whether it is under maintenance; false if not set.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The status code of the answer; 503 if not set.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>The media type of the answer; <c>application/json</c> if not set.</summary>
    public string? ContentType { get; set; }

    /// <summary>The body of the answer.</summary>
    public string? Message { get; set; }
}
