namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a certificate is in one environment, as it is read.</summary>
public sealed record CertificateEnvironment : ApinizerModel
{
    /// <summary>The name of the environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>When it becomes valid.</summary>
    public DateTimeOffset? StartDate { get; set; }

    /// <summary>When it expires.</summary>
    public DateTimeOffset? EndDate { get; set; }

    /// <summary>The certificate in Base64; null where a list leaves it out.</summary>
    public string? Base64EncodedContent { get; set; }

    /// <summary>Its SHA-1 hash, in hexadecimal digits.</summary>
    public string? Sha1Thumbprint { get; set; }

    /// <summary>Whom it names: the distinguished name of its subject.</summary>
    public string? SubjectDn { get; set; }

    /// <summary>The name under which the environment keeps it; no other certificate of the environment has it.</summary>
    public string? Alias { get; set; }
}
