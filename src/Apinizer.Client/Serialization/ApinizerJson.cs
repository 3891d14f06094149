using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client;

/// <summary>How the models are read and written, for keeping them in files, comparing and logging them.</summary>
public static class ApinizerJson
{
    private static readonly IJsonTypeInfoResolver Models = JsonTypeInfoResolver.Combine(
        TransportJson.Default,
        EnvironmentVariablesJson.Default,
        EnvironmentsJson.Default,
        IpGroupsJson.Default,
        ProjectsJson.Default,
        Administration.ExportImportJson.Default,
        Administration.GeolocationJson.Default,
        Administration.ReportsJson.Default,
        ApiProxies.ApiProxiesJson.Default,
        ApiProxies.ApiProxyGroupsJson.Default,
        ApiProxies.ApiProxySettingsJson.Default,
        ApiProxies.ApiProxyTrafficLogJson.Default,
        Connections.ConnectionsJson.Default,
        Credentials.CredentialOrganizationsJson.Default,
        Credentials.CredentialsJson.Default,
        GatewayTokens.GatewayTokensJson.Default,
        KeysAndCertificates.CertificatesJson.Default,
        KeysAndCertificates.JwksJson.Default,
        KeysAndCertificates.KeysJson.Default,
        KeysAndCertificates.KeystoresJson.Default,
        KeysAndCertificates.TruststoresJson.Default,
        Policies.GlobalPoliciesJson.Default,
        Policies.PoliciesJson.Default,
        Policies.PolicyGroupsJson.Default,
        RateLimits.RateLimitControlListsJson.Default);

    private static readonly IJsonTypeInfoResolver Revealing = Models.WithAddedModifier(info => KeepUnknownMembers(info, members => members));

    private static readonly IJsonTypeInfoResolver Masking
        = Models.WithAddedModifier(info => KeepUnknownMembers(info, SecretNames.Mask)).WithAddedModifier(RefuseReading);

    /// <summary>
    /// <b>Writes secrets in clear.</b> The settings that the client itself uses: camel case, absent instead of null, dates in UTC, unknown members
    /// kept. Read-only. Use <see cref="Redacted"/> for what people or logs will see.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create(
        [new RevealingSecretConverter()],
        Revealing,
        indented: false);

    /// <summary>
    /// Like <see cref="Options"/>, but every secret, and every unknown member whose name looks like one, is written as <c>***</c>. Read-only, and only
    /// for writing.
    /// </summary>
    public static JsonSerializerOptions Redacted { get; } = Create(
        [new MaskingSecretConverter()],
        Masking,
        indented: true);

    private static readonly JsonSerializerOptions ClassOptions = WithPolicyClasses(new RevealingSecretConverter(), Revealing);

    private static readonly JsonSerializerOptions ClassRedacted = WithPolicyClasses(new MaskingSecretConverter(), Masking);

    private static readonly JsonSerializerOptions ClassForeign = WithPolicyClasses(new MaskingSecretConverter(), Models);

    /// <summary>The same settings, but with policies as global policies and policy groups have them.</summary>
    /// <param name="options">Either of the two above, or what this made of them. Others get what masks secrets and leaves out unknown members.</param>
    internal static JsonSerializerOptions WithPolicyClasses(JsonSerializerOptions options)
        => options == Options || options == ClassOptions ? ClassOptions
            : options == Redacted || options == ClassRedacted ? ClassRedacted
            : ClassForeign;

    private static JsonSerializerOptions WithPolicyClasses(JsonConverter<Secret> secrets, IJsonTypeInfoResolver models)
        => Create([secrets, new Policies.PolicyClassConverter()], models.WithAddedModifier(Policies.PolicyClassConverter.Rename), indented: false);

    private static JsonSerializerOptions Create(JsonConverter[] converters, IJsonTypeInfoResolver models, bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            AllowOutOfOrderMetadataProperties = true,
            WriteIndented = indented,
            Converters = { new DateTimeOffsetConverter() },
            TypeInfoResolver = models.WithAddedModifier(LeaveOutMaskedSecrets).WithAddedModifier(LeaveOutMissingTypes),
        };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static void KeepUnknownMembers(JsonTypeInfo info, Func<Dictionary<string, JsonElement>, Dictionary<string, JsonElement>> written)
    {
        if (!IsModel(info))
        {
            return;
        }

        // A property that is not on the wire would swallow a member of its name: documented objects have one that is called additionalProperties.
        foreach (var ignored in info.Properties.Where(property => property.Get is null && property.Set is null).ToList())
        {
            info.Properties.Remove(ignored);
        }

        info.Properties.Add(JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<Dictionary<string, JsonElement>>
        {
            IsProperty = true,
            IsExtensionData = true,
            DeclaringType = typeof(ApinizerModel),
            PropertyName = nameof(ApinizerModel.AdditionalProperties),
            Getter = model => ((ApinizerModel)model).UnknownMembers is { } members ? written(members) : null,
            Setter = (model, members) => ((ApinizerModel)model).UnknownMembers = members,
        }));
    }

    private static void LeaveOutMaskedSecrets(JsonTypeInfo info)
    {
        if (!IsModel(info))
        {
            return;
        }

        foreach (var property in info.Properties.Where(property => property.PropertyType == typeof(Secret)))
        {
            property.ShouldSerialize = static (_, value) => value is Secret { IsMasked: false };
        }
    }

    /// <summary>An object of a family that came without its kind stays without.</summary>
    private static void LeaveOutMissingTypes(JsonTypeInfo info)
    {
        foreach (var property in info.Properties.Where(property => property.PropertyType == typeof(Policies.PolicyType) || property.PropertyType == typeof(Connections.ConnectionType)))
        {
            property.ShouldSerialize = static (_, value) => value is OpenEnum { Value.Length: > 0 };
        }
    }

    /// <summary>Masks cannot be read back into what they hide.</summary>
    private static void RefuseReading(JsonTypeInfo info)
    {
        if (IsModel(info))
        {
            info.OnDeserializing = static _ => throw new NotSupportedException($"{nameof(ApinizerJson)}.{nameof(Redacted)} only writes; read with {nameof(Options)}.");
        }
    }

    private static bool IsModel(JsonTypeInfo info) => info.Kind == JsonTypeInfoKind.Object && typeof(ApinizerModel).IsAssignableFrom(info.Type);
}
