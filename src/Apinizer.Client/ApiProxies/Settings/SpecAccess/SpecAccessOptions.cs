namespace Apinizer.Client.ApiProxies;

/// <summary>What else decides who may read a specification.</summary>
public sealed record SpecAccessOptions
{
    /// <summary>
    /// Whether the credential must have access to the API proxy too, with <see cref="SpecAccessType.Authenticated"/>; if not, which is what the server
    /// does when this is not set, any credential will do.
    /// </summary>
    public bool? CheckApiProxyPermission { get; init; }
}
