namespace Apinizer.Client.Connections;

/// <summary>Looks people up in a directory by LDAP.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-ldap</c>.</remarks>
public sealed record LdapConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Ldap"/>.</summary>
    public LdapConnection()
        : base(ConnectionType.Ldap)
    {
    }

    /// <summary>Where the directory is, for instance <c>ldap://directory:389</c> or <c>ldaps://directory:636</c>. Needed.</summary>
    public string? ServerAddress { get; set; }

    /// <summary>What the directory's certificate must show; nothing if not set.</summary>
    public LdapRequireCertificateType? RequireCertificateType { get; set; }

    /// <summary>The distinguished name that it signs in with. Needed.</summary>
    public string? Username { get; set; }

    /// <summary>The password of <see cref="Username"/>. Needed. Answers have null or a mask in its place.</summary>
    public Secret? Password { get; set; }

    /// <summary>The filter of searches, with <c>{0}</c> in the place of the user name, for instance <c>(uid={0})</c>.</summary>
    public string? CustomFilter { get; set; }

    /// <summary>Where it searches; at the base and everywhere below if not set.</summary>
    public SearchScope? SearchScope { get; set; }

    /// <summary>The distinguished name below which it searches. Needed.</summary>
    public string? BaseDn { get; set; }

    /// <summary>The id of the certificate; needed with <see cref="UseSsl"/> when the directory's certificate is checked.</summary>
    public string? CertificateId { get; set; }

    /// <summary>The name of that certificate, for information.</summary>
    public string? CertificateName { get; set; }

    /// <summary>Whether it talks by TLS; false if not set. The address then begins with <c>ldaps://</c>.</summary>
    public bool? UseSsl { get; set; }

    /// <summary>The id of the environment that was chosen for it.</summary>
    public string? SelectedEnvironmentId { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(ServerAddress)
            ?? NotBlank(Username)
            ?? NotBlank(BaseDn)
            ?? (ChecksCertificate ? NotBlank(CertificateId) : null);

    internal override InputProblem? FindMissingSecret() => NotMissing(Password);

    private bool ChecksCertificate => UseSsl == true && RequireCertificateType is not null && RequireCertificateType != LdapRequireCertificateType.NotRequired;
}
