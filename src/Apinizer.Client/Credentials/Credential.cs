namespace Apinizer.Client.Credentials;

/// <summary>A credential as it is read. It lacks what the server never returns, so it cannot be written back: see <see cref="CredentialInput"/>.</summary>
public sealed record Credential : ApinizerModel
{
    /// <summary>The name that the consumer signs in with; unique across all projects.</summary>
    public string? Username { get; set; }

    /// <summary>The consumer's name.</summary>
    public string? FullName { get; set; }

    /// <summary>The consumer's mail address.</summary>
    public string? Email { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>Null: the server does not return it.</summary>
    public Secret? Password { get; set; }

    /// <summary>The names of its roles.</summary>
    public IReadOnlyList<string>? RoleNameList { get; set; }

    /// <summary>Whether the consumer can sign in.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The addresses and CIDR ranges that it may come from; empty means any.</summary>
    public IReadOnlyList<string>? IpList { get; set; }

    /// <summary>From when on it is not accepted any more; null means never.</summary>
    public DateTimeOffset? ExpireDate { get; set; }

    /// <summary>Further facts; the values of secret ones are missing or masked. Null when the server does not return them.</summary>
    public IReadOnlyList<CredentialMetadata>? Metadata { get; set; }
}
