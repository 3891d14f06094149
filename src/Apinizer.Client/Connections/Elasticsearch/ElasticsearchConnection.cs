using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Writes logs to Elasticsearch, and reads them there.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-elasticsearch</c>.</remarks>
public sealed record ElasticsearchConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Elasticsearch"/>.</summary>
    public ElasticsearchConnection()
        : base(ConnectionType.Elasticsearch)
    {
    }

    /// <summary>Whether it may make and remove indices, templates and policies; false if not set.</summary>
    public bool? Administrate { get; set; }

    /// <summary>The hosts, one at least. Needed.</summary>
    public IReadOnlyList<ElasticHost>? ElasticHostList { get; set; }

    /// <summary>Whether it signs in with <see cref="ElasticUsername"/> and <see cref="ElasticPassword"/>; false if not set.</summary>
    public bool? Authenticate { get; set; }

    /// <summary>The user; needed when it signs in.</summary>
    public string? ElasticUsername { get; set; }

    /// <summary>The password; needed when it signs in. Answers have null or a mask in its place.</summary>
    public Secret? ElasticPassword { get; set; }

    /// <summary>Whether it talks by HTTPS; false if not set.</summary>
    public bool? EncryptCommunication { get; set; }

    /// <summary>What it has for HTTPS; needed with <see cref="EncryptCommunication"/>. Each needs its file below.</summary>
    public EncryptCommunicationType? EncryptCommunicationType { get; set; }

    /// <summary>
    /// The PKCS#12 file with the certificate of the authority, for <see cref="EncryptCommunicationType.CaCertificateInPkcs12"/>. See <see
    /// cref="Secret.FromBytes"/>.
    /// </summary>
    public Secret? CaCertInPkcs12File { get; set; }

    /// <summary>The content type of <see cref="CaCertInPkcs12File"/>; <c>application/x-pkcs12</c> if not set.</summary>
    public string? CaCertInPkcs12FileContentType { get; set; }

    /// <summary>
    /// The PEM file with the certificate of the authority, for <see cref="EncryptCommunicationType.CaInPemFile"/>. See <see cref="Secret.FromBytes"/>.
    /// </summary>
    public Secret? CaInPemFile { get; set; }

    /// <summary>The content type of <see cref="CaInPemFile"/>; <c>application/x-pem-file</c> if not set.</summary>
    public string? CaInPemFileContentType { get; set; }

    /// <summary>The file with the certificates that it trusts, where there is one. See <see cref="Secret.FromBytes"/>.</summary>
    public Secret? CaTruststoreFile { get; set; }

    /// <summary>The content type of <see cref="CaTruststoreFile"/>; <c>application/x-pkcs12</c> if not set.</summary>
    public string? CaTruststoreFileContentType { get; set; }

    /// <summary>The password of <see cref="CaTruststoreFile"/>. Answers have null or a mask in its place, so that nothing tells whether there is one.</summary>
    public Secret? CaTruststoreFilePass { get; set; }

    /// <summary>
    /// The file with its own certificate and key, for <see cref="EncryptCommunicationType.CertAndPrivateKeyInPkcs12"/>. See <see cref="Secret.FromBytes"/>.
    /// </summary>
    public Secret? CaKeystoreFile { get; set; }

    /// <summary>The content type of <see cref="CaKeystoreFile"/>; <c>application/x-pkcs12</c> if not set.</summary>
    public string? CaKeystoreFileContentType { get; set; }

    /// <summary>The password of <see cref="CaKeystoreFile"/>, which needs one. Answers have null or a mask in its place.</summary>
    public Secret? CaKeystoreFilePass { get; set; }

    /// <summary>Whether a certificate for another host name is accepted, which lets others step in between; false if not set.</summary>
    public bool? DisableHostnameVerification { get; set; }

    /// <summary>Whether it makes a policy for how long indices are kept; false if not set.</summary>
    public bool? IndexLifecyclePolicyCreated { get; set; }

    /// <summary>That policy; needed with <see cref="IndexLifecyclePolicyCreated"/>.</summary>
    public ElasticsearchIndexLifecyclePolicy? IndexLifecyclePolicy { get; set; }

    /// <summary>Whether it makes a template for indices; false if not set.</summary>
    public bool? IndexTemplateCreated { get; set; }

    /// <summary>The name of that template; needed with <see cref="IndexTemplateCreated"/>.</summary>
    public string? IndexTemplateName { get; set; }

    /// <summary>The name of the index, or a pattern of it.</summary>
    public string? IndexName { get; set; }

    /// <summary>How many shards an index of the template has.</summary>
    public int? IndexTemplateNumberOfShards { get; set; }

    /// <summary>How many replicas an index of the template has.</summary>
    public int? IndexTemplateNumberOfReplicas { get; set; }

    /// <summary>How often an index of the template takes up what is new, in the words of Elasticsearch, for instance <c>5s</c>.</summary>
    public string? IndexTemplateRefreshInterval { get; set; }

    /// <summary>How long a connection may take to open, in whole milliseconds; 5 seconds if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? ConnectionTimeoutInMs { get; set; }

    /// <summary>How many log entries wait at the most: further ones are lost; 50,000 if not set.</summary>
    public int? BulkBufferCapacity { get; set; }

    /// <summary>How often waiting log entries are written, in whole milliseconds; every 100 if not set.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? BulkFlushIntervalMs { get; set; }

    /// <summary>How many log entries go into one request at the most; 2,500 if not set.</summary>
    public int? BulkMaxBatchSize { get; set; }

    /// <summary>Whether it writes; it does if not set.</summary>
    public ElasticsearchType? ElasticsearchType { get; set; }

    /// <summary>The version of Elasticsearch; found out if not set.</summary>
    public ElasticsearchMajorVersion? ElasticsearchMajorVersion { get; set; }

    /// <summary>Whether the address of a closed connection is used again at once. Older servers know it.</summary>
    public bool? SocketReuseAddress { get; set; }

    /// <summary>Whether idle connections are kept alive. Older servers know it.</summary>
    public bool? SocketKeepAlive { get; set; }

    /// <summary>How many threads read and write. Older servers know it.</summary>
    public int? IoThreads { get; set; }

    /// <summary>How many connections each host gets at the most. Older servers know it.</summary>
    public int? MaxConnectionPerHost { get; set; }

    /// <summary>How many connections there are at the most. Older servers know it.</summary>
    public int? MaxConnectionTotal { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(ElasticHostList)
            ?? Each(ElasticHostList, host => host.FindProblem())
            ?? (Authenticate == true ? NotBlank(ElasticUsername) : null)
            ?? (EncryptCommunication == true ? Given(EncryptCommunicationType) : null)
            ?? (IndexLifecyclePolicyCreated == true ? Given(IndexLifecyclePolicy) ?? Part(IndexLifecyclePolicy?.FindProblem(), nameof(IndexLifecyclePolicy)) : null)
            ?? (IndexTemplateCreated == true ? NotBlank(IndexTemplateName) : null);

    internal override InputProblem? FindMissingSecret()
        => (Authenticate == true ? NotMissing(ElasticPassword) : NotMasked(ElasticPassword))
            ?? (Needs(EncryptCommunicationType.CaCertificateInPkcs12) ? NotMissing(CaCertInPkcs12File) : NotMasked(CaCertInPkcs12File))
            ?? (Needs(EncryptCommunicationType.CaInPemFile) ? NotMissing(CaInPemFile) : NotMasked(CaInPemFile))
            ?? NotMasked(CaTruststoreFile)
            ?? NotMasked(CaTruststoreFilePass)
            ?? (Needs(EncryptCommunicationType.CertAndPrivateKeyInPkcs12) ? NotMissing(CaKeystoreFile) : NotMasked(CaKeystoreFile))
            ?? (CaKeystoreFile is null ? NotMasked(CaKeystoreFilePass) : NotMissing(CaKeystoreFilePass));

    private bool Needs(EncryptCommunicationType file) => EncryptCommunication == true && EncryptCommunicationType == file;
}
