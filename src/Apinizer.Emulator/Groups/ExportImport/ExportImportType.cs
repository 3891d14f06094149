using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>A type of objects to export and import. Some have several kinds of object; those without a kind cannot be made through the API, so that there are none.</summary>
/// <param name="Name">The name in the path.</param>
/// <param name="Category">The category whose permissions count; without one only those for the project do.</param>
/// <param name="Kinds">The kinds of its objects.</param>
internal sealed record ExportImportType(string Name, string? Category, params IReadOnlyList<ExportImportKind> Kinds)
{
    private const string Apis = "API_MANAGEMENT";
    private const string Settings = "GLOBAL_SETTINGS";
    private const string Ai = "AI_DEVELOPMENT";

    public static IReadOnlyList<ExportImportType> All { get; } =
    [
        Of("API_PROXY", Apis, "apiProxies") with { NeedsDeployment = true },
        Of("PROXY_GROUP", Apis, "apiProxyGroups") with { NeedsDeployment = true },
        new("API_CREATOR", Apis),
        Of("GLOBAL_POLICY", Apis, "globalPolicies"),
        Of("POLICY_GROUP", Apis, "policyGroups"),
        new("SETTINGS_GROUP", Apis),
        Of("ENV_VARIABLE", Settings, "environmentVariables") with { NeedsDeployment = true, UniqueAcrossProjects = true },
        new("CERTIFICATE", "SECRETS", new("CERTIFICATE", "certificates"), new("KEY_STORE", "keystores"), new("CRYPTO_KEY_INFO", "keys"), new("JWK", "jwks"))
        {
            NeedsDeployment = true,
            CarriesMaterial = true,
        },
        Of("IP_GROUP", Settings, "ipGroups") with { NeedsDeployment = true },
        Of("CREDENTIAL", "IDENTITY", "credentials") with { NeedsDeployment = true, UniqueAcrossProjects = true },
        new("CREDENTIAL_ROLE", "IDENTITY"),
        Of("LLM_PROVIDER", Ai, "llm-providers"),
        Of("PROVIDER_DEFINITION", Ai, "llm-provider-definitions"),
        Of("MODEL_DEFINITION", Ai, "llm-models") with { UniqueAcrossProjects = true },
        Of("VECTOR_DB", Ai, "vector-dbs"),
        Of("KNOWLEDGE_BASE", Ai, "knowledge-bases"),
        Of("PII_PATTERN", Ai, "ai-privacy-presets") with { UniqueAcrossProjects = true },
        Of("PROMPT_GUARD_PATTERN", Ai, "ai-prompt-guard-presets") with { UniqueAcrossProjects = true },
        Of("DLP_PATTERN", Ai, "ai-dlp-presets") with { UniqueAcrossProjects = true },
        new("PROMPT_TEMPLATE", Ai),
        new("TASK_FLOW_MANAGER", null),
        new("IDENTITY_SERVICE", "IDENTITY"),
        new("GLOBAL_VARIABLE", Settings),
        new("UPTIME_MONITOR", null),
        new("ANOMALY_DETECTOR", null),
        new("CUSTOM_QUERY", null),
        new("CUSTOM_QUERY_FILTER", null),
        new("REPORT_CONF", null),
        new("TEST_COLLECTION", null),
        new("REGISTERED_ORGANIZATION", "IDENTITY"),
        new("API_PRODUCT", null),
    ];

    /// <summary>The gateways do not get imported objects by themselves.</summary>
    public bool NeedsDeployment { get; private init; }

    /// <summary>A name may exist once in the whole installation.</summary>
    public bool UniqueAcrossProjects { get; private init; }

    /// <summary>Packages carry keys and passwords of these even in the clear: without them there would be nothing to import.</summary>
    public bool CarriesMaterial { get; private init; }

    /// <summary>The permission for exports and imports.</summary>
    public string Permission => Allowed("EXPORT_IMPORT");

    public static ExportImportType Get(string name) => All.FirstOrDefault(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RefusedException($"Unknown export/import type ({name})! Supported types: {string.Join(", ", All.Select(type => type.Name))}");

    public static (ExportImportType Type, ExportImportKind Kind)? OfKind(string? name)
        => All.SelectMany(type => type.Kinds.Select(kind => (type, kind))).Where(pair => pair.kind.Name == name).Select(pair => ((ExportImportType, ExportImportKind)?)pair).FirstOrDefault();

    public static (ExportImportType Type, ExportImportKind Kind) OfCollection(string collection)
        => All.SelectMany(type => type.Kinds.Select(kind => (type, kind))).First(pair => pair.kind.Collection == collection);

    /// <summary>The action in the category of the type or in the project as a whole.</summary>
    public string Allowed(string action) => Category is null ? $"PROJECT_MANAGEMENT:{action}" : $"{Category}:{action} | PROJECT_MANAGEMENT:{action}";

    private static ExportImportType Of(string name, string category, string collection) => new(name, category, new ExportImportKind(name, collection));
}
