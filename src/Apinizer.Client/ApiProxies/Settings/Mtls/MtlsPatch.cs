namespace Apinizer.Client.ApiProxies;

/// <summary>
/// How the gateway and the backends of an API proxy prove to each other who they are. What is not set stays as it is. Keystore and truststore are
/// named by their ids in the documentation, and by their names in the server's own specification; set what your server takes.
/// </summary>
public sealed record MtlsPatch : DeployableInput, IValidatedInput
{
    /// <summary>Whether the gateway shows a certificate; false by default. It needs a keystore, and switches the connection pool off.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The id of the keystore with the certificate and its key.</summary>
    public string? KeyStoreId { get; init; }

    /// <summary>The id of the truststore with the certificates that backends are trusted by.</summary>
    public string? TrustStoreId { get; init; }

    /// <summary>The name of the keystore, where the server does not take its id.</summary>
    public string? KeyStoreName { get; init; }

    /// <summary>The name of the truststore, where the server does not take its id.</summary>
    public string? TrustStoreName { get; init; }

    /// <summary>The versions of TLS that may be spoken; any, broken ones too, when empty.</summary>
    public IReadOnlyList<SslProtocol>? SupportedProtocolList { get; init; }

    /// <summary>How the host name is compared; <see cref="HostnameVerifierType.Noop"/>, not at all, by default.</summary>
    public HostnameVerifierType? HostnameVerifierType { get; init; }

    /// <summary>Whether any certificate of a backend is accepted; false by default. Never outside of tests: anyone can stand in for the backend.</summary>
    public bool? DisableSslValidation { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Enabled == true && string.IsNullOrWhiteSpace(KeyStoreId) && string.IsNullOrWhiteSpace(KeyStoreName)
            ? new InputProblem($"{nameof(KeyStoreId)} or {nameof(KeyStoreName)}", "mTLS needs a keystore.")
            : null;
}
