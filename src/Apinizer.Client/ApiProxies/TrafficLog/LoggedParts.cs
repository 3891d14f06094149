namespace Apinizer.Client.ApiProxies;

/// <summary>Which parts of a message are logged on its way from the client to the backend and back.</summary>
public abstract record LoggedParts : ApinizerModel
{
    /// <summary>The query of the client's request.</summary>
    public bool? LogParamRequestFromClient { get; set; }

    /// <summary>The headers of the client's request.</summary>
    public bool? LogHeaderRequestFromClient { get; set; }

    /// <summary>The body of the client's request.</summary>
    public bool? LogBodyRequestFromClient { get; set; }

    /// <summary>The query of the request to the backend.</summary>
    public bool? LogParamRequestToTarget { get; set; }

    /// <summary>The headers of the request to the backend.</summary>
    public bool? LogHeaderRequestToTarget { get; set; }

    /// <summary>The body of the request to the backend.</summary>
    public bool? LogBodyRequestToTarget { get; set; }

    /// <summary>The headers of the backend's answer.</summary>
    public bool? LogHeaderResponseFromTarget { get; set; }

    /// <summary>The body of the backend's answer.</summary>
    public bool? LogBodyResponseFromTarget { get; set; }

    /// <summary>The headers of the answer to the client.</summary>
    public bool? LogHeaderResponseToClient { get; set; }

    /// <summary>The body of the answer to the client.</summary>
    public bool? LogBodyResponseToClient { get; set; }
}
