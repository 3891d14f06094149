namespace Apinizer.Client.ApiProxies;

/// <summary>
/// An API proxy with what it takes to make it again in another project. Its policies, logging and further routing are in
/// <see cref="ApinizerModel.AdditionalProperties"/>, and go along unchanged.
/// </summary>
public abstract record ApiProxyPromotion : ApinizerModel
{
    private protected ApiProxyPromotion()
    {
    }

    /// <summary>The name that addresses it; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Its type, for instance <c>REST</c>, <c>REVERSE_PROXY</c> or <c>AI</c>.</summary>
    public ApiType? Type { get; set; }

    /// <summary>Whether a SOAP API is offered as REST too.</summary>
    public bool? ProtocolTransformation { get; set; }

    /// <summary>Its public path; <see cref="ClientRoute"/> has all of them.</summary>
    public string? RelativePath { get; set; }

    /// <summary>How clients reach it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    /// <summary>Where its requests go.</summary>
    public PromotedRouting? Routing { get; set; }

    /// <summary>Its categories.</summary>
    public IReadOnlyList<string>? CategoryList { get; set; }

    /// <summary>The public key, also called the API key; null where the server does not tell.</summary>
    public Secret? PublicKey { get; set; }

    /// <summary>The secret key; null where the server does not tell.</summary>
    public Secret? SecretKey { get; set; }

    /// <summary>Where it is deployed. Of what was read, that is the source project; the target takes none of it over.</summary>
    public IReadOnlyList<PromotedDeployment>? ApiProxyDeployList { get; set; }
}
