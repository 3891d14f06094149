namespace Apinizer.Client.ApiProxies;

/// <summary>How clients reach an API proxy on the gateway.</summary>
public sealed record ClientRoute : ApinizerModel
{
    /// <summary>The public paths, for instance <c>/api/v1</c>.</summary>
    public IReadOnlyList<string>? RelativePathList { get; set; }

    /// <summary>The host names that it answers to; any if empty.</summary>
    public IReadOnlyList<string>? HostList { get; set; }

    /// <summary>The HTTP methods that it answers to; any if empty.</summary>
    public IReadOnlyList<HttpRequestMethod>? MethodList { get; set; }

    /// <summary>The headers that a request must have; none if empty.</summary>
    public IReadOnlyList<ClientRouteHeader>? HeaderList { get; set; }

    /// <summary>Whether the gateway takes in a request as a whole before it goes on; true if not set.</summary>
    public bool? BufferRequest { get; set; }

    /// <summary>Whether the gateway takes in an answer as a whole before it goes on; true if not set.</summary>
    public bool? BufferResponse { get; set; }
}
