using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Specifications;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The body of a creation or an update from a specification, and how it becomes the stored document.</summary>
internal static class ApiProxyInput
{
    public static string[] ReadBehaviors { get; } = ["ALWAYS_READ", "READ_IF_POLICY_EXISTS", "NEVER_READ"];

    public static BodyRules ClientRoute { get; } = new(
        BodyMember.Texts("relativePathList"),
        BodyMember.Texts("hostList"),
        BodyMember.Texts("methodList"),
        BodyMember.Objects("headerList", new BodyRules(BodyMember.Text("name"), BodyMember.Text("value"))),
        BodyMember.Flag("bufferRequest"),
        BodyMember.Flag("bufferResponse"));

    private static readonly BodyRules Routing = new(
        BodyMember.Objects("routingAddressList", new BodyRules(
            BodyMember.Text("address", "Address is required"),
            BodyMember.Number("weight"),
            BodyMember.Text("soapType"),
            BodyMember.Flag("healthMonitoringEnabled"))),
        BodyMember.Flag("routingEnabled", true),
        BodyMember.Flag("mirrorEnabled"),
        BodyMember.Text("loadBalanceAlgorithm"),
        BodyMember.Number("connectTimeout"),
        BodyMember.Number("readTimeout"),
        BodyMember.Number("retryCount"),
        BodyMember.Number("failoverRetryCount"),
        BodyMember.Flag("ignoreRoutingError"));

    private static readonly BodyRules Maintenance = new(
        BodyMember.Flag("enabled", false),
        BodyMember.Number("httpStatusCode"),
        BodyMember.Text("contentType"),
        BodyMember.Text("message"));

    private static readonly BodyMember[] Common =
    [
        BodyMember.Text("apiProxyDescription"),
        BodyMember.Object("clientRoute", ClientRoute),
        BodyMember.Object("routingInfo", Routing),
        .. DeployOption.Members,
        BodyMember.Flag("reParse"),
        BodyMember.Flag("soapToRest"),
        BodyMember.Flag("enableWSA"),
        BodyMember.Flag("enableWSRM"),
        BodyMember.Text("backendApiVersion"),
        BodyMember.Choice("requestBodyReadBehavior", ReadBehaviors),
        BodyMember.Choice("responseBodyReadBehavior", ReadBehaviors),
        BodyMember.Object("maintenanceModeSetting", Maintenance),
    ];

    public static BodyRules FromUrl { get; } = new(
    [
        BodyMember.Text("apiProxyName", "apiProxyName value can not be empty!"),
        CreationType("EMPTY_API"),
        BodyMember.Text("specUrl"),
        BodyMember.Objects("specAuthorizationValueList", new BodyRules(BodyMember.Text("keyName"), BodyMember.Text("value"), BodyMember.Choice("type", ["header", "query"]))),
        .. Common,
    ]);

    // No EMPTY_API: without a file there is nothing to upload.
    public static BodyRules FromFile { get; } = new([BodyMember.Text("apiProxyName", "apiProxyName value can not be empty!"), CreationType(), .. Common]);

    public static string Type(JsonObject body) => body.Text("apiProxyCreationType")!;

    public static bool NeedsSpecification(JsonObject body) => Type(body) is "OPEN_API" or "SWAGGER" or "WSDL";

    public static JsonObject Create(JsonObject body, Specification specification, Func<string> nextId)
    {
        var content = new JsonObject
        {
            ["name"] = body.Text("apiProxyName"),
            ["description"] = body.Text("apiProxyDescription") ?? specification.Description,
            ["apiType"] = Type(body) == "WSDL" ? "SOAP" : "REST",
            ["apiProxyCreationType"] = Type(body),
            ["categoryList"] = new JsonArray(),
            ["sharingType"] = "PROJECT",
            ["clientRoute"] = new JsonObject { ["relativePathList"] = new JsonArray("/" + body.Text("apiProxyName")), ["hostList"] = new JsonArray() },
            ["routing"] = new JsonObject { ["routingEnabled"] = true, ["routingAddressList"] = Addresses(specification) },
            ["endpointList"] = new JsonArray(),
        };
        Update(content, body, specification, nextId);
        return content;
    }

    /// <summary>What the body leaves out stays as it is. Endpoints that the specification still has keep their id, and with it their policies.</summary>
    public static void Update(JsonObject content, JsonObject body, Specification? specification, Func<string> nextId)
    {
        RequireClientRoute(body, mandatory: false);
        foreach (var name in (ReadOnlySpan<string>)["clientRoute", "soapToRest", "enableWSA", "enableWSRM", "backendApiVersion", "requestBodyReadBehavior", "responseBodyReadBehavior", "maintenanceModeSetting", "specUrl"])
        {
            if (body[name] is { } value)
            {
                content[name] = value.DeepClone();
            }
        }

        if (!string.IsNullOrEmpty(body.Text("apiProxyDescription")))
        {
            content["description"] = body.Text("apiProxyDescription");
        }

        if (body["routingInfo"] is JsonObject routing)
        {
            // Settings of the routing that have operations of their own stay.
            ((JsonObject)(content["routing"] ??= new JsonObject())).Apply(routing);
        }

        if (specification is not null)
        {
            content[ApiProxyEndpoint.List] = specification.Operations.Select(operation =>
                ApiProxyEndpoint.Find(content, operation.Path, operation.Method)?.Copy() ?? ApiProxyEndpoint.Create(nextId(), operation.Path, operation.Method, operation.Summary)).ToJson();
        }
    }

    public static void RequireClientRoute(JsonObject body, bool mandatory)
    {
        if (body["clientRoute"] is not JsonObject route)
        {
            if (mandatory)
            {
                throw new RefusedException("clientRoute value can not be empty!");
            }

            return;
        }

        if (route.Texts("relativePathList") is not [var first, ..])
        {
            throw new RefusedException("clientRoute value needs at least one relativePath!");
        }

        if (string.IsNullOrWhiteSpace(first))
        {
            throw new RefusedException("relativePath value in clientRoute object can not be empty!");
        }
    }

    /// <summary>Documented as refused, without the texts.</summary>
    public static void RequireSameKind(JsonObject content, JsonObject body)
    {
        var name = content.Text("name");
        if (content.Text("apiProxyCreationType") != Type(body))
        {
            throw new RefusedException($"ApiProxy (name: {name}) can not be reparsed because its type can not be changed to {Type(body)}!");
        }

        if (Type(body) == "EMPTY_API")
        {
            throw new RefusedException($"ApiProxy (name: {name}) can not be reparsed because it has no specification!");
        }

        if (ApiProxy.IsSoap(content) && body.Flag("soapToRest") && !content.Flag("soapToRest"))
        {
            throw new RefusedException($"ApiProxy (name: {name}) can not be changed to soapToRest because it was not created with it!");
        }
    }

    private static BodyMember CreationType(params string[] more)
        => BodyMember.Choice("apiProxyCreationType", ["OPEN_API", "SWAGGER", "WSDL", "REVERSE_PROXY", .. more], "apiProxyCreationType value can not be empty!");

    private static JsonArray Addresses(Specification specification)
        => specification.Server is null ? [] : new JsonArray(new JsonObject { ["address"] = specification.Server, ["weight"] = 100, ["healthMonitoringEnabled"] = false });
}
