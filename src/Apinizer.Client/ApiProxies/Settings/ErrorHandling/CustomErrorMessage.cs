namespace Apinizer.Client.ApiProxies;

/// <summary>What a client gets in the place of an error of the backend.</summary>
public sealed record CustomErrorMessage : ApinizerModel
{
    /// <summary>The status code of the backend's answer that it stands for.</summary>
    public required int HttpStatusCode { get; init; }

    /// <summary>The status code that the client gets.</summary>
    public int? CustomizedHttpStatusCode { get; init; }

    /// <summary>The error code that the client gets.</summary>
    public string? CustomizedErrorCode { get; init; }

    /// <summary>The text that the client gets.</summary>
    public string? CustomizedMessage { get; init; }
}
