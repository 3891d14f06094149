using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using static Apinizer.Emulator.Engine.BodyMember;
using static Apinizer.Emulator.Groups.Connections.ConnectionRule;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>Connections to Elasticsearch, the largest type.</summary>
internal static class ElasticsearchConnections
{
    private const string Pkcs12 = "application/x-pkcs12";

    private static readonly string[] Phases = ["enableHotPhase", "enableWarmPhase", "enableColdPhase", "enableDeletePhase"];

    public static ConnectionType Elasticsearch { get; } = new(
        "elasticsearch",
        Flag("administrate", false),
        Objects("elasticHostList", new BodyRules(
            Choice("scheme", ["http", "https"]).Or("http"),
            Text("host", "host value can not be empty!"),
            Number("port").Or(9200))),
        Flag("authenticate", false),
        Text("elasticUsername"),
        Text("elasticPassword"),
        Flag("encryptCommunication", false),
        Choice("encryptCommunicationType", ["CA_CERTIFICATE_IN_PKCS_12", "CA_IN_PEM_FILE", "CERT_AND_PRIVATE_KEY_IN_PKCS_12"]),
        Text("caCertInPkcs12File"),
        Text("caCertInPkcs12FileContentType").Or(Pkcs12),
        Text("caInPemFile"),
        Text("caInPemFileContentType").Or("application/x-pem-file"),
        Text("caTruststoreFile"),
        Text("caTruststoreFileContentType").Or(Pkcs12),
        Text("caTruststoreFilePass"),
        Text("caKeystoreFile"),
        Text("caKeystoreFileContentType").Or(Pkcs12),
        Text("caKeystoreFilePass"),
        Flag("disableHostnameVerification", false),
        Flag("indexLifecyclePolicyCreated", false),
        Object("indexLifecyclePolicy", new BodyRules(
            Text("policyName").Or("apinizer-log-ilm-policy-default"),
            Flag("enableHotPhase", false),
            Number("maxAgeOfRollover"),
            Number("maxIndexSizeOfRollover"),
            Number("maxDocCountOfRollover"),
            Flag("enableWarmPhase", false),
            Number("numberOfReplicasForWarm"),
            Number("maxNumShardsForShrink"),
            Number("maxNumSegmentsForForceMerge"),
            Flag("enableColdPhase", false),
            Number("minAgeOfCold"),
            Number("numberOfReplicasForCold"),
            Flag("enableDeletePhase", false),
            Number("minAgeOfDelete"))),
        Flag("indexTemplateCreated", false),
        Text("indexTemplateName"),
        Text("indexName"),
        Number("indexTemplateNumberOfShards"),
        Number("indexTemplateNumberOfReplicas"),
        Text("indexTemplateRefreshInterval"),
        Number("connectionTimeoutInMs").Or(5000),
        Number("bulkBufferCapacity").Or(50000),
        Number("bulkFlushIntervalMs").Or(100),
        Number("bulkMaxBatchSize").Or(2500),
        Choice("elasticsearchType", ["READ_WRITE", "READ"]).Or("READ_WRITE"),
        Choice("elasticsearchMajorVersion", ["AUTO_DETECT", "ES_7", "ES_8", "ES_9"]).Or("AUTO_DETECT"))
    {
        Rules =
        [
            Needs("elasticHostList"),
            NeedsIf("authenticate", "elasticUsername", "elasticPassword"),
            NeedsIf("encryptCommunication", "encryptCommunicationType"),
            NeedsFor("CA_CERTIFICATE_IN_PKCS_12", "caCertInPkcs12File"),
            NeedsFor("CA_IN_PEM_FILE", "caInPemFile"),
            NeedsFor("CERT_AND_PRIVATE_KEY_IN_PKCS_12", "caKeystoreFile"),
            NeedsIf(elasticsearch => !BodyRules.IsBlank(elasticsearch["caKeystoreFile"]), "caKeystoreFilePass"),
            NeedsIf("indexLifecyclePolicyCreated", "indexLifecyclePolicy"),
            Refuse(
                elasticsearch => elasticsearch["indexLifecyclePolicy"] is JsonObject policy && !Array.Exists(Phases, policy.Flag),
                "At least one phase of indexLifecyclePolicy must be enabled!"),
            NeedsIf("indexTemplateCreated", "indexTemplateName"),
        ],
        Secrets = ["elasticPassword", "caCertInPkcs12File", "caInPemFile", "caTruststoreFile", "caTruststoreFilePass", "caKeystoreFile", "caKeystoreFilePass"],
    };

    private static ConnectionRule NeedsFor(string encryption, string member)
        => NeedsIf(elasticsearch => elasticsearch.Flag("encryptCommunication") && elasticsearch.Text("encryptCommunicationType") == encryption, member);
}
