namespace Apinizer.Client.Credentials;

/// <summary>Something that a credential may access.</summary>
public sealed record CredentialAccess : ApinizerModel
{
    /// <summary>The name of the API proxy or group.</summary>
    public string? Name { get; set; }

    /// <summary>Which of the two it is.</summary>
    public CredentialAccessType? Type { get; set; }

    /// <summary>From when on the access ends; never if null. The list does not tell it.</summary>
    public DateTimeOffset? ExpireTime { get; set; }

    /// <summary>Access to an API proxy.</summary>
    /// <param name="name">The API proxy's name.</param>
    /// <param name="expireTime">From when on the access ends; never if null.</param>
    /// <returns>The access.</returns>
    public static CredentialAccess ToApiProxy(string name, DateTimeOffset? expireTime = null)
        => new() { Name = name, Type = CredentialAccessType.ApiProxy, ExpireTime = expireTime };

    /// <summary>Access to an API proxy group.</summary>
    /// <param name="name">The group's name.</param>
    /// <param name="expireTime">From when on the access ends; never if null.</param>
    /// <returns>The access.</returns>
    public static CredentialAccess ToApiProxyGroup(string name, DateTimeOffset? expireTime = null)
        => new() { Name = name, Type = CredentialAccessType.ApiProxyGroup, ExpireTime = expireTime };
}
