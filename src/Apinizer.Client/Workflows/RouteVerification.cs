using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Workflows;

/// <summary>Whether an API proxy came to be served.</summary>
public sealed record RouteVerification
{
    /// <summary>Whether every worker pod that answered serves it. False means that it is not known to be live: it may still become so.</summary>
    public bool IsLive { get; init; }

    /// <summary>How often the pods were asked.</summary>
    public int Polls { get; init; }

    /// <summary>The last answer of the pods.</summary>
    public required RouteHealth Health { get; init; }
}
