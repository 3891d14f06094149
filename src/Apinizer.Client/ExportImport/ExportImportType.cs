using System.Text.Json.Serialization;

namespace Apinizer.Client.Administration;

/// <summary>
/// What can be exported and imported. These are the documented types; <see cref="IExportImportApi.ListTypesAsync"/> tells those of an installation. The server
/// does not mind the case.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class ExportImportType : OpenEnum
{
    private ExportImportType(string value)
        : base(value)
    {
    }

    /// <summary>API proxies.</summary>
    public static ExportImportType ApiProxy { get; } = new("API_PROXY");

    /// <summary>API proxy groups.</summary>
    public static ExportImportType ProxyGroup { get; } = new("PROXY_GROUP");

    /// <summary>What makes APIs from databases, scripts and mocks.</summary>
    public static ExportImportType ApiCreator { get; } = new("API_CREATOR");

    /// <summary>Global policies.</summary>
    public static ExportImportType GlobalPolicy { get; } = new("GLOBAL_POLICY");

    /// <summary>Policy groups.</summary>
    public static ExportImportType PolicyGroup { get; } = new("POLICY_GROUP");

    /// <summary>Groups of API proxy settings.</summary>
    public static ExportImportType SettingsGroup { get; } = new("SETTINGS_GROUP");

    /// <summary>Environment variables.</summary>
    public static ExportImportType EnvVariable { get; } = new("ENV_VARIABLE");

    /// <summary>Global variables.</summary>
    public static ExportImportType GlobalVariable { get; } = new("GLOBAL_VARIABLE");

    /// <summary>IP groups.</summary>
    public static ExportImportType IpGroup { get; } = new("IP_GROUP");

    /// <summary>Credentials.</summary>
    public static ExportImportType Credential { get; } = new("CREDENTIAL");

    /// <summary>Roles of credentials.</summary>
    public static ExportImportType CredentialRole { get; } = new("CREDENTIAL_ROLE");

    /// <summary>Where users are looked up: LDAP, a database or an API.</summary>
    public static ExportImportType IdentityService { get; } = new("IDENTITY_SERVICE");

    /// <summary>Organizations.</summary>
    public static ExportImportType RegisteredOrganization { get; } = new("REGISTERED_ORGANIZATION");

    /// <summary>Certificates, keystores, keys and JWKs: see <see cref="ExportImportKind"/>.</summary>
    public static ExportImportType Certificate { get; } = new("CERTIFICATE");

    /// <summary>Providers of language models.</summary>
    public static ExportImportType LlmProvider { get; } = new("LLM_PROVIDER");

    /// <summary>Definitions of such providers.</summary>
    public static ExportImportType ProviderDefinition { get; } = new("PROVIDER_DEFINITION");

    /// <summary>Definitions of language models.</summary>
    public static ExportImportType ModelDefinition { get; } = new("MODEL_DEFINITION");

    /// <summary>Vector databases.</summary>
    public static ExportImportType VectorDb { get; } = new("VECTOR_DB");

    /// <summary>Knowledge bases.</summary>
    public static ExportImportType KnowledgeBase { get; } = new("KNOWLEDGE_BASE");

    /// <summary>Templates of prompts.</summary>
    public static ExportImportType PromptTemplate { get; } = new("PROMPT_TEMPLATE");

    /// <summary>Patterns of personal data.</summary>
    public static ExportImportType PiiPattern { get; } = new("PII_PATTERN");

    /// <summary>Patterns of attacks in prompts.</summary>
    public static ExportImportType PromptGuardPattern { get; } = new("PROMPT_GUARD_PATTERN");

    /// <summary>Patterns of data that must not leave.</summary>
    public static ExportImportType DlpPattern { get; } = new("DLP_PATTERN");

    /// <summary>Queries of the analytics.</summary>
    public static ExportImportType CustomQuery { get; } = new("CUSTOM_QUERY");

    /// <summary>Filters of such queries.</summary>
    public static ExportImportType CustomQueryFilter { get; } = new("CUSTOM_QUERY_FILTER");

    /// <summary>Settings of reports.</summary>
    public static ExportImportType ReportConf { get; } = new("REPORT_CONF");

    /// <summary>Uptime monitors.</summary>
    public static ExportImportType UptimeMonitor { get; } = new("UPTIME_MONITOR");

    /// <summary>Anomaly detectors.</summary>
    public static ExportImportType AnomalyDetector { get; } = new("ANOMALY_DETECTOR");

    /// <summary>Task flows.</summary>
    public static ExportImportType TaskFlowManager { get; } = new("TASK_FLOW_MANAGER");

    /// <summary>Collections of tests.</summary>
    public static ExportImportType TestCollection { get; } = new("TEST_COLLECTION");

    /// <summary>API products of the portal.</summary>
    public static ExportImportType ApiProduct { get; } = new("API_PRODUCT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ExportImportType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ExportImportType>
    {
        protected override ExportImportType Create(string value) => new(value);
    }
}
