namespace Apinizer.Client.Benchmarks.Wire;

public sealed record CredentialItem
{
    public string? Username { get; set; }

    public string? FullName { get; set; }

    public string? Email { get; set; }

    public string? Description { get; set; }

    public string? Password { get; set; }

    public List<string>? RoleNameList { get; set; }

    public bool? Enabled { get; set; }

    public List<string>? IpList { get; set; }

    public DateTimeOffset? ExpireDate { get; set; }
}
