namespace Apinizer.Client.ApiProxies;

/// <summary>What the gateway answers while an API proxy is under maintenance. What is not set stays as it is.</summary>
public sealed record MaintenanceModePatch : DeployableInput
{
    /// <summary>Whether it is under maintenance; false by default.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The status code of the answer; 403 by default.</summary>
    public int? HttpStatusCode { get; init; }

    /// <summary>The media type of the answer; <c>application/json; charset=utf-8</c> by default.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body of the answer; a text of the server by default.</summary>
    public string? Message { get; init; }
}
