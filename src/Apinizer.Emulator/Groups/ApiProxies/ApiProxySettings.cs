using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>All settings of API proxies.</summary>
internal static partial class ApiProxySettings
{
    private static readonly string[] SpecAccessTypes = ["PUBLIC", "AUTHENTICATED", "HIDDEN", "BACKEND_PROXY"];

    private static readonly BodyMember[] ErrorTemplate = [BodyMember.Text("contentType"), BodyMember.Flag("permitSpecialChars")];

    public static IReadOnlyList<ApiProxySetting> All { get; } =
    [
        .. ApiProxyRoutingSettings.All,
        new("cache", "cacheSettings", ApiProxyCache.Members) { Wrapper = "cacheSettings", Replaces = true },
        new("client-route", "clientRoute",
            BodyMember.Texts("relativePathList"),
            BodyMember.Choices("methodList", ApiProxyEndpoint.Methods),
            BodyMember.Texts("hostList"),
            BodyMember.Objects("headerList", new BodyRules(BodyMember.Text("name", "Header name is required"), BodyMember.Text("value", "Header value is required"))),
            BodyMember.Flag("bufferRequest", true),
            BodyMember.Flag("bufferResponse", true))
        {
            Wrapper = "clientRoute",
            Replaces = true,
            Problem = (sent, _) => IsRoute(sent) ? null : "Client route must have at least one valid route configuration",
            Reply = ApiProxySettingAnswer.ByName,
        },

        // The name is documented as required, yet an example leaves it out.
        new("cors", "corsSettings",
            BodyMember.Text("name"),
            BodyMember.Text("description"),
            BodyMember.Flag("corsActive"),
            BodyMember.Texts("allowOriginList"),
            BodyMember.Choices("allowMethodList", ApiProxyEndpoint.Methods),
            BodyMember.Texts("allowHeaderList"),
            BodyMember.Texts("exposeHeaderList"),
            BodyMember.Choice("allowCredentials", ["true", "false"]),
            BodyMember.Number("maxAge"))
        {
            Wrapper = "corsSettings",
            Replaces = true,
            Problem = (sent, _) => sent.Text("allowCredentials") == "true" && sent.Texts("allowOriginList").Contains("*") ? "allowOriginList can not contain * when allowCredentials is true" : null,
        },
        new("forwarded-ip-header", "forwardedIpHeaderParam",
            BodyMember.Flag("forwardedIpHeaderParamActive"),
            BodyMember.Text("value"),
            BodyMember.Choice("xffOrder", ["FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "LAST"]))
        {
            Wrapper = "forwardedIpHeaderParam",
            Problem = (sent, _) => sent.Text("value") is { } header && string.IsNullOrWhiteSpace(header) ? "Invalid forwarded IP header settings" : null,
        },
        new("idempotency", "idempotencySettings",
            BodyMember.Text("name"),
            BodyMember.Text("description"),
            BodyMember.Flag("idempotencyActive"),
            BodyMember.Choice("keyType", ["HEADER", "CUSTOM"]),
            BodyMember.Text("headerName"),
            BodyMember.Anything("variableList"),
            BodyMember.Flag("keyRequired"),
            BodyMember.Number("missingKeyHttpStatus"),
            BodyMember.Choices("applicableHttpMethods", ApiProxyEndpoint.Methods),
            BodyMember.Flag("payloadHashEnabled"),
            BodyMember.Number("processingTimeoutInSeconds"),
            BodyMember.Number("retentionInDays"),
            BodyMember.Choice("cacheStorageType", ApiProxyCache.StorageTypes),
            BodyMember.Choice("handlingAction", ApiProxyCache.HandlingActions),
            BodyMember.Number("cacheConnectionTimeoutInSeconds"),
            BodyMember.Number("conflictHttpStatus"),
            BodyMember.Number("mismatchHttpStatus"),
            BodyMember.Flag("replayCompletedResponse"),
            BodyMember.Text("conflictMessage"),
            BodyMember.Text("mismatchMessage"),
            BodyMember.Text("missingKeyMessage"),
            BodyMember.Text("errorContentType"),
            BodyMember.Flag("missingKeyBodyEnabled"),
            BodyMember.Flag("conflictBodyEnabled"),
            BodyMember.Flag("mismatchBodyEnabled"))
        {
            Wrapper = "idempotencySettings",
            Replaces = true,
            Problem = (sent, _) => sent["retentionInDays"]?.GetValue<double>() is < 1 or > 30 ? "retentionInDays must be between 1 and 30" : null,
            Reply = ApiProxySettingAnswer.WithDetails,
        },
        new("json-error-template", "jsonErrorResponseTemplate", [BodyMember.Flag("jsonErrorResponseTemplateActive"), BodyMember.Text("jsonValue"), .. ErrorTemplate])
        {
            Wrapper = "jsonErrorResponseTemplate",
            Problem = (sent, _) => sent.Text("jsonValue") is { } template && !IsJson(Filled(template)) ? "Invalid JSON template" : null,
        },
        new("keys", "", BodyMember.Text("publicKey"), BodyMember.Text("secretKey"))
        {
            IsAttached = true,
            Problem = (sent, _) => KeysProblem(sent),
        },
        new("maintenance-mode", "maintenanceModeSetting", BodyMember.Flag("enabled"), BodyMember.Number("httpStatusCode"), BodyMember.Text("contentType"), BodyMember.Text("message")),
        new("metadata", "",
            BodyMember.Text("name"),
            BodyMember.Text("description"),
            BodyMember.Texts("categoryList"),
            BodyMember.Choice("sharingType", ["BOTH", "NONE", "EXTERNAL", "INTERNAL"]),
            BodyMember.Choice("requestBodyReadBehavior", ApiProxyInput.ReadBehaviors),
            BodyMember.Choice("responseBodyReadBehavior", ApiProxyInput.ReadBehaviors),
            BodyMember.Choice("direction", ["REQUEST_RESPONSE", "REQUEST_ONLY", "RESPONSE_ONLY"]),
            BodyMember.Flag("disableDirectAccessToGateways"),
            BodyMember.Text("globalApiProxySettingName"),
            BodyMember.Flag("backendProxyApplyPolicies"),
            BodyMember.Flag("fixSoapApiPortType"))
        {
            Problem = MetadataProblem,
            Before = ApiProxy.Rename,
        },
        new("spec-access-type/{specAccessType}", "")
        {
            FromAddress = call => new JsonObject { ["specAccessType"] = call.Path("specAccessType"), ["checkApiProxyPermission"] = call.QueryFlag("checkApiProxyPermission") },
            Problem = (sent, _) => SpecAccessTypes.Contains(sent.Text("specAccessType")) ? null : $"specAccessType must be one of {string.Join(", ", SpecAccessTypes)}!",
            Reply = ApiProxySettingAnswer.WithDetails,
        },
        new("trace", "traceSettings", BodyMember.Flag("enableTraceLog"), BodyMember.Time("startTime"), BodyMember.Time("stopTime"), BodyMember.Text("environmentName"))
        {
            Before = (call, _, sent) =>
            {
                if (sent.Text("environmentName") is { } environment)
                {
                    call.Installation.GetEnvironment(environment);
                }
            },
        },
        new("xml-error-template", "xmlErrorResponseTemplate", [BodyMember.Flag("xmlErrorResponseTemplateActive"), BodyMember.Text("xmlValue"), .. ErrorTemplate])
        {
            Wrapper = "xmlErrorResponseTemplate",
            Problem = (sent, _) => sent.Text("xmlValue") is { } template && !IsXml(Filled(template)) ? "Invalid XML template" : null,
            Reply = ApiProxySettingAnswer.ByName,
        },
    ];

    private static bool IsRoute(JsonObject route)
        => route.Texts("relativePathList").All(path => path.Trim().Length >= 2)
            && Array.Exists(["relativePathList", "methodList", "hostList", "headerList"], name => route[name] is JsonArray { Count: > 0 });

    private static string? KeysProblem(JsonObject keys)
        => keys.Count == 0
            ? "At least one key (publicKey or secretKey) must be provided"
            : keys.Where(key => string.IsNullOrWhiteSpace(keys.Text(key.Key))).Select(key => $"{key.Key} can not be blank!").FirstOrDefault();

    private static string? MetadataProblem(JsonObject sent, JsonObject merged)
    {
        if (sent.Count == 0)
        {
            return "At least one field must be provided";
        }

        if (sent.Text("name") is { } name && string.IsNullOrWhiteSpace(name))
        {
            return "name value can not be empty!";
        }

        // It is a member of the classic routing, which only looks like metadata.
        return sent.ContainsKey("fixSoapApiPortType") && merged.Text("apiType") == ApiProxy.Ai ? ApiProxy.HasNoRouting(merged.Text("name")!) : null;
    }

    /// <summary>A template as it may look once the gateway has put in the values; a number fits with and without quotes.</summary>
    private static string Filled(string template) => Placeholder().Replace(template, "0");

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsXml(string text)
    {
        try
        {
            XDocument.Parse(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    [GeneratedRegex("#[A-Z]+#")]
    private static partial Regex Placeholder();
}
