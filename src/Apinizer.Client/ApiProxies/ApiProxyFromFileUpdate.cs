namespace Apinizer.Client.ApiProxies;

/// <summary>Changes of an API proxy that was made from a file. What is not set stays as it is, unless its property says otherwise.</summary>
public sealed record ApiProxyFromFileUpdate : ApiProxyInput
{
    /// <summary>The public paths and hosts. Repeat those that the API proxy has, or its public address changes.</summary>
    public required ClientRoute ClientRoute { get; init; }

    /// <summary>
    /// Whether the document is read. Then endpoints that it does not name any more are dropped with their policies; without it, only the settings here
    /// change. The server's default is true.
    /// </summary>
    public required bool ReParse { get; init; }

    private protected override InputProblem? FindProblem() => base.FindProblem() ?? FindProblem(ClientRoute);
}
