namespace Apinizer.Client.ApiProxies;

/// <summary>Changes of an API proxy that was made from a URL. What is not set stays as it is, unless its property says otherwise.</summary>
public sealed record ApiProxyFromUrlUpdate : ApiProxyInput
{
    /// <summary>Where the Manager finds the document. Needed for all but <see cref="ApiProxySpecType.ReverseProxy"/>.</summary>
    public string? SpecUrl { get; init; }

    /// <summary>What the download needs to be allowed.</summary>
    public IReadOnlyList<SpecAuthorizationValue>? SpecAuthorizationValueList { get; init; }

    /// <summary>The public paths and hosts. Repeat those that the API proxy has, or its public address changes.</summary>
    public required ClientRoute ClientRoute { get; init; }

    /// <summary>
    /// Whether the document is read again. Then endpoints that it does not name any more are dropped with their policies; without it, only the settings here
    /// change. The server's default is true.
    /// </summary>
    public required bool ReParse { get; init; }

    /// <summary>When the gateway reads the bodies of requests.</summary>
    public BodyReadBehavior? RequestBodyReadBehavior { get; init; }

    /// <summary>When the gateway reads the bodies of answers.</summary>
    public BodyReadBehavior? ResponseBodyReadBehavior { get; init; }

    private protected override InputProblem? FindProblem()
        => base.FindProblem() ?? SpecUrlRule.FindProblem(ApiProxyCreationType, SpecUrl) ?? FindProblem(ClientRoute);
}
