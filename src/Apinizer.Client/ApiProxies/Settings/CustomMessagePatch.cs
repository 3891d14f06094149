namespace Apinizer.Client.ApiProxies;

/// <summary>An answer that the gateway gives itself, without a call to the backend. What is not set stays as it is.</summary>
public sealed record CustomMessagePatch : DeployableInput
{
    /// <summary>Whether the gateway answers so; false by default. While it does, no request reaches the backend.</summary>
    public bool? BuildCustomMessage { get; init; }

    /// <summary>The body of the answer. Variables such as <c>${request_uri}</c> are replaced.</summary>
    public string? CustomMessageTemplate { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string? CustomMessageContentType { get; init; }

    /// <summary>The status code of the answer; 200 by default.</summary>
    public int? CustomMessageHttpStatusCode { get; init; }
}
