namespace Apinizer.Client.Administration;

/// <summary>A consumer that may call a method.</summary>
public sealed record ApiAccessCredential : ApinizerModel
{
    /// <summary>The id of the credential.</summary>
    public string? Id { get; set; }

    /// <summary>Its user name.</summary>
    public string? Username { get; set; }

    /// <summary>Its e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>The organization that it belongs to; null when to none.</summary>
    public ApiAccessOrganization? Organization { get; set; }
}
