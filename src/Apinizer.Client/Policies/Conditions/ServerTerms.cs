using System.Text.Json;
using System.Text.Json.Nodes;

namespace Apinizer.Client.Policies;

/// <summary>
/// Translates what some pages of the documentation write into what the server itself writes. A server that is sent the pages' words refuses some of them and
/// drops others without a word, so that a policy is left without its source.
/// </summary>
internal static class ServerTerms
{
    private static readonly Dictionary<string, string> ContextValues = new()
    {
        ["API_PROXY_ID"] = "APIPROXY_ID",
        ["API_PROXY_NAME"] = "APIPROXY_NAME",
        ["CLIENT_IP"] = "REQUEST_REMOTE_ADDRESS",
        ["CLIENT_PORT"] = "REQUEST_REMOTE_PORT",
        ["ENDPOINT_ID"] = "APIMETHOD_ID",
        ["ENDPOINT_NAME"] = "APIMETHOD_NAME",
        ["HTTP_STATUS_CODE"] = "RESPONSE_STATUS_CODE",
        ["REQUEST_HOST"] = "REQUEST_SERVER_NAME",
        ["REQUEST_METHOD"] = "REQUEST_HTTP_METHOD",
        ["REQUEST_PATH"] = "REQUEST_PATH_INFO",
        ["REQUEST_URI"] = "REQUEST_REQUEST_URI",
        ["SERVER_IP"] = "REQUEST_LOCAL_ADDR",
        ["SERVER_PORT"] = "REQUEST_LOCAL_PORT",
        ["USER_NAME"] = "CREDENTIAL_USERNAME",
    };

    private static readonly Dictionary<string, string> Criteria = new() { ["IF_ALL_MATCH"] = "AND", ["IF_ANY_MATCH"] = "OR" };

    private static readonly Dictionary<string, string> DataTypes = new() { ["NUMBER"] = "NUMERIC", ["BOOLEAN"] = "STRING" };

    private static readonly Dictionary<string, string> TimeUnits = new[] { "SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR" }.ToDictionary(unit => unit, unit => unit + "S");

    public static Policy Of(Policy policy)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(policy, ApinizerJson.Options.GetTypeInfo(policy.GetType()))!;
        Move(json, "condition", "policyCondition");
        foreach (var part in json.Select(member => member.Value).ToList())
        {
            Translate(part);
        }

        return (Policy)json.Deserialize(ApinizerJson.Options.GetTypeInfo(typeof(Policy)))!;
    }

    private static void Translate(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Translate(item);
            }
        }
        else if (node is JsonObject part)
        {
            TranslateVariable(part);
            TranslateSimpleCondition(part);
            TranslateCondition(part);
            TranslateAction(part);
            Replace(part, "variableDataType", DataTypes);
            Replace(part, "cacheErrorHandlingType", new() { ["ALLOW"] = "CONTINUE" });
            foreach (var member in part.ToList())
            {
                if (member.Key.EndsWith("Unit", StringComparison.Ordinal))
                {
                    Replace(part, member.Key, TimeUnits);
                }

                Translate(member.Value);
            }
        }
    }

    private static void TranslateVariable(JsonObject part)
    {
        Replace(part, "contextValue", ContextValues);
        switch (Text(part, "type"))
        {
            case "CONTEXT" or "CONTEXT_VALUE":
                part["type"] = "CONTEXT_VALUES";
                break;

            case "SCRIPT":
                part["type"] = "CUSTOM";
                part["initWithScript"] = true;
                break;

            case "USER_AGENT":
                part["type"] = "HEADER";
                part["headerName"] = "User-Agent";
                break;

            case { } value when ContextValues.TryGetValue(value, out var known):
                part["type"] = "CONTEXT_VALUES";
                part["contextValue"] = known;
                break;
        }

        Move(part, "bodyExpression", Text(part, "bodyExpression") is ['$', ..] ? "bodyJsonPath" : "bodyXPath");
        TranslateBody(part, "bodyJsonPath", "jsonPathValue", "JSON");
        TranslateBody(part, "bodyXPath", "xpathValue", "XML");
    }

    private static void TranslateBody(JsonObject part, string from, string to, string contentType)
    {
        if (Move(part, from, to))
        {
            part["messageContentType"] ??= contentType;
        }
    }

    /// <summary>Two lists of rules, each under another name: <c>criteria</c> and <c>rules</c>.</summary>
    private static void TranslateCondition(JsonObject part)
    {
        if (Text(part, "criteria") is not { } criteria || part["rules"] is not JsonArray rules)
        {
            return;
        }

        part.Remove("criteria");
        part.Remove("rules");
        var translated = new JsonArray([.. rules.OfType<JsonObject>().Select(TranslateRule)]);
        part["conditionRuleList"] = criteria switch
        {
            "ALWAYS" => [],
            "IF_NONE_MATCH" => new JsonArray(Group("NOT", new JsonArray(Group("OR", translated)))),
            _ => new JsonArray(Group(Criteria.TryGetValue(criteria, out var known) ? known : criteria, translated)),
        };
    }

    /// <summary>A condition of one rule, which stands in the condition itself.</summary>
    private static void TranslateSimpleCondition(JsonObject part)
    {
        if (Text(part, "conditionType") != "SIMPLE" || part["variable"] is not JsonObject)
        {
            return;
        }

        part.Remove("conditionType");
        Move(part, "operator", "comparisonOperator");
        var rule = TranslateRule(part);
        part.Clear();
        part["conditionRuleList"] = new JsonArray(rule);
    }

    private static void TranslateAction(JsonObject part)
    {
        if (part.ContainsKey("actionType") && Move(part, "targetValue", "targetVal"))
        {
            part["targetValSource"] ??= "VALUE";
        }
    }

    private static JsonObject Group(string criteria, JsonArray rules) => new() { ["conditionCriteria"] = criteria, ["conditionRuleList"] = rules };

    private static JsonNode TranslateRule(JsonObject rule)
    {
        var translated = (JsonObject)rule.DeepClone();
        if (Move(translated, "variable", "firstVariable"))
        {
            translated["conditionCriteria"] = "VALUE";
            translated["variableDataType"] ??= "STRING";
            Move(translated, "comparisonOperator", "valueComparisonOperator");
            Move(translated, "value", "secondValue");
            Move(translated, "valueSource", "secondValueSource");
            Replace(translated, "secondValueSource", new() { ["STATIC"] = "VALUE" });
            translated["secondValueSource"] ??= "VALUE";
        }

        return translated;
    }

    private static bool Move(JsonObject part, string from, string to)
    {
        if (!part.TryGetPropertyValue(from, out var value) || part.ContainsKey(to))
        {
            return false;
        }

        part.Remove(from);
        part[to] = value;
        return true;
    }

    private static void Replace(JsonObject part, string member, Dictionary<string, string> values)
    {
        if (Text(part, member) is { } text && values.TryGetValue(text, out var known))
        {
            part[member] = known;
        }
    }

    private static string? Text(JsonObject part, string member)
        => part[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
