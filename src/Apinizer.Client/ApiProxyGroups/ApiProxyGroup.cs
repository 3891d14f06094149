namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy group as the list shows it. Its route is not told, so that it cannot be written back.</summary>
public sealed record ApiProxyGroup : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name that addresses it.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The key of the group; null where the server does not tell.</summary>
    public Secret? ApplicationKey { get; set; }

    /// <summary>The secret key of the group; null where the server does not tell.</summary>
    public Secret? SecretKey { get; set; }
}
