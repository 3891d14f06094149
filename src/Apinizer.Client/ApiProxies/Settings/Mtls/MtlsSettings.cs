namespace Apinizer.Client.ApiProxies;

/// <summary>The client certificate that the gateway shows to LLM providers, MCP servers and agents. The members are those of <see cref="MtlsPatch"/>.</summary>
public sealed record MtlsSettings : ApinizerModel
{
    /// <summary>Whether the gateway shows a certificate.</summary>
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

    /// <summary>How the host name is compared.</summary>
    public HostnameVerifierType? HostnameVerifierType { get; init; }
}
