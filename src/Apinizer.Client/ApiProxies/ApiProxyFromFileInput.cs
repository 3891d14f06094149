namespace Apinizer.Client.ApiProxies;

/// <summary>A new API proxy, from a document that is sent along.</summary>
public sealed record ApiProxyFromFileInput : ApiProxyInput
{
    /// <summary>The public paths and hosts; taken from the document if not set.</summary>
    public ClientRoute? ClientRoute { get; init; }

    /// <summary>Whether an API proxy of that name is read anew; false if not set, so that an existing one is refused.</summary>
    public bool? ReParse { get; init; }
}
