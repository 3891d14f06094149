using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>What is written to the traffic log of an environment. Connections are kept by their id, so that they may be renamed.</summary>
internal static class TrafficLogSettings
{
    public const string Connectors = "connectorSettingsMap";
    public const string Overrides = "methodOverrideList";

    private const string Attachment = "trafficLogSettings";

    /// <summary>The names by which connectors were known before connections had names of their own.</summary>
    public static string[] ConnectorTypes { get; } =
    [
        "ELASTICSEARCH_INDEX", "DB_INSERT_UPDATE_DELETE", "SYSLOG_SEND", "WEBHOOK_SEND", "RABBITMQ_SEND", "ACTIVEMQ_SEND", "KAFKA_SEND", "GRAYLOG_SEND", "LOGBACK_APPEND",
    ];

    public static string[] Parts { get; } =
    [
        "logParamRequestFromClient", "logHeaderRequestFromClient", "logBodyRequestFromClient",
        "logParamRequestToTarget", "logHeaderRequestToTarget", "logBodyRequestToTarget",
        "logHeaderResponseFromTarget", "logBodyResponseFromTarget",
        "logHeaderResponseToClient", "logBodyResponseToClient",
    ];

    public static BodyRules Connector { get; } = new(
    [
        BodyMember.Flag("enabled"),
        .. Flags,
        BodyMember.Flag("enableMetadataIdentification"),
        BodyMember.Flag("enableMetadataApiProxy"),
        BodyMember.Flag("enableMetadataRequest"),
        BodyMember.Flag("enableMetrics"),
        BodyMember.Flag("enableMetadataResponse"),
        BodyMember.Flag("enableSentAddress"),
        BodyMember.Flag("enableBodyFromClientSize"),
        BodyMember.Number("sizeBodyFromClient"),
        BodyMember.Flag("enableBodyToTargetSize"),
        BodyMember.Number("sizeBodyToTarget"),
        BodyMember.Flag("enableBodyFromTargetSize"),
        BodyMember.Number("sizeBodyFromTarget"),
        BodyMember.Flag("enableBodyToClientSize"),
        BodyMember.Number("sizeBodyToClient"),
        BodyMember.Flag("enablePrivacy"),
        BodyMember.Objects("privacyDefinitionList", new BodyRules(
            BodyMember.Flag("enabled", true),
            BodyMember.Choice("operation", ["MASK", "DELETE", "ENCRYPT", "HASH", "DETECT"], "operation value can not be empty!"),
            BodyMember.Choice("patternType", ["ELEMENT_NAME", "REGEX", "BUILTIN"]),
            BodyMember.Text("elementName"),
            BodyMember.Text("regexPattern"),
            BodyMember.Choice("builtInPiiType", ["TCKN", "IBAN_TR", "PHONE_TR", "EMAIL", "CREDIT_CARD"]),
            BodyMember.Choice("maskMode", ["FIXED", "KEEP_FIRST", "KEEP_LAST", "MASK_FIRST"]),
            BodyMember.Text("maskPattern"),
            BodyMember.Number("maskVisibleCharCount"))),
    ]);

    public static BodyRules Body { get; } = new(
    [
        .. Flags,
        BodyMember.Map(Connectors, Connector),
        BodyMember.Objects(Overrides, new BodyRules(
            BodyMember.Text("apiMethodId", "apiMethodId value can not be empty!"),
            BodyMember.Text("apiMethodName"),
            BodyMember.Map(Connectors, Connector))),
    ]);

    private static IEnumerable<BodyMember> Flags => Parts.Select(part => BodyMember.Flag(part));

    public static IEnumerable<JsonObject> All(Resource proxy) => ByEnvironment(proxy).Select(entry => entry.Value).OfType<JsonObject>();

    public static JsonObject? Find(Resource proxy, GatewayEnvironment environment) => ByEnvironment(proxy)[environment.Name] as JsonObject;

    /// <summary>Creates the settings, with everything logged, or changes what was sent.</summary>
    public static JsonObject Save(Call call, Resource proxy, GatewayEnvironment environment, JsonObject body)
    {
        foreach (var owner in body.Objects(Overrides).Prepend(body).Where(owner => owner[Connectors] is not null))
        {
            owner[Connectors] = WithKeys(owner, key => Key(call, key));
        }

        if (Find(proxy, environment) is not { } settings)
        {
            settings = Parts.Aggregate(new JsonObject { [Connectors] = new JsonObject() }, (created, part) =>
            {
                created[part] = true;
                return created;
            });
            ByEnvironment(proxy)[environment.Name] = settings;
        }

        settings.Apply(body);
        return settings;
    }

    /// <summary>With the connections' names instead of their ids. Overrides are only there if there are any.</summary>
    public static JsonObject Read(Call call, JsonObject settings)
    {
        var connections = Connections(call).ToDictionary(connection => connection.Id, connection => connection.Name);
        var read = WithoutEmptyOverrides(settings);
        foreach (var owner in read.Objects(Overrides).Prepend(read))
        {
            owner[Connectors] = WithKeys(owner, key => connections.GetValueOrDefault(key, key));
        }

        return read;
    }

    /// <summary>As they are stored: the answer to an update, unlike a read, has ids.</summary>
    public static JsonObject Written(Resource proxy, GatewayEnvironment environment, JsonObject settings)
    {
        var written = WithoutEmptyOverrides(settings);
        written["environmentId"] = environment.Id;
        written["apiProxyId"] = proxy.Id;
        return written;
    }

    private static JsonObject WithoutEmptyOverrides(JsonObject settings)
    {
        var copy = settings.Copy();
        if (!copy.Objects(Overrides).Any())
        {
            copy.Remove(Overrides);
        }

        return copy;
    }

    private static JsonObject ByEnvironment(Resource proxy) => (JsonObject)(proxy.Attachments[Attachment] ??= new JsonObject());

    private static IReadOnlyList<Resource> Connections(Call call) => call.Store.All("connections", call.ProjectName);

    private static string Key(Call call, string connection) => ConnectorTypes.Contains(connection)
        ? connection
        : Connections(call).FirstOrDefault(known => known.Name == connection)?.Id ?? throw new RefusedException($"Connection with name '{connection}' not found in the environment!");

    private static JsonObject WithKeys(JsonObject owner, Func<string, string> key)
    {
        var map = new JsonObject();
        foreach (var (name, value) in owner[Connectors] as JsonObject ?? [])
        {
            map[key(name)] = value?.DeepClone();
        }

        return map;
    }
}
