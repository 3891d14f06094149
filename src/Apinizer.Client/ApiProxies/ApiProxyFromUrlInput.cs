namespace Apinizer.Client.ApiProxies;

/// <summary>A new API proxy, from a document that the Manager downloads or from none.</summary>
public sealed record ApiProxyFromUrlInput : ApiProxyInput
{
    /// <summary>Where the Manager finds the document. Needed for all but <see cref="ApiProxySpecType.ReverseProxy"/> and <see cref="ApiProxySpecType.EmptyApi"/>.</summary>
    public string? SpecUrl { get; init; }

    /// <summary>What the download needs to be allowed.</summary>
    public IReadOnlyList<SpecAuthorizationValue>? SpecAuthorizationValueList { get; init; }

    /// <summary>The public paths and hosts; taken from the document if not set.</summary>
    public ClientRoute? ClientRoute { get; init; }

    /// <summary>Whether an API proxy of that name is read anew; false if not set, so that an existing one is refused.</summary>
    public bool? ReParse { get; init; }

    /// <summary>When the gateway reads the bodies of requests; always if not set.</summary>
    public BodyReadBehavior? RequestBodyReadBehavior { get; init; }

    /// <summary>When the gateway reads the bodies of answers; always if not set.</summary>
    public BodyReadBehavior? ResponseBodyReadBehavior { get; init; }

    private protected override InputProblem? FindProblem() => base.FindProblem() ?? SpecUrlRule.FindProblem(ApiProxyCreationType, SpecUrl);
}
