using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The Manager's description of itself: the paths and methods that this emulator answers, without models.</summary>
internal static class OpenApiGroup
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/apiops/openapi.json", "token", _ => Answer.Bare(Document(routes)));
        routes.Get("/apiops/openapi.yaml", "token", _ => new Answer(200, "application/yaml;charset=UTF-8", Encoding.UTF8.GetBytes(Yaml(Document(routes)))));
    }

    private static JsonObject Document(RouteTable routes)
    {
        var paths = new JsonObject();
        foreach (var path in routes.All.GroupBy(route => route.Template.Text).OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            paths[path.Key] = new JsonObject(path.Select(route => KeyValuePair.Create(route.Method.ToLowerInvariant(), (JsonNode?)Operation(route))));
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.1",
            ["info"] = new JsonObject { ["title"] = "Apinizer Management API", ["version"] = "1.0" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } } },
        };
    }

    private static JsonObject Operation(Route route)
    {
        var operation = new JsonObject
        {
            ["parameters"] = route.Template.Placeholders.Select(name => new JsonObject
            {
                ["name"] = name,
                ["in"] = "path",
                ["required"] = true,
                ["schema"] = new JsonObject { ["type"] = "string" },
            }).ToJson(),
            ["responses"] = new JsonObject { ["default"] = new JsonObject { ["description"] = "The answer." } },
        };
        if (route.Permission.NeedsToken)
        {
            operation["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() });
        }

        return operation;
    }

    /// <summary>Block style, with the texts in quotes, as JSON and YAML write them alike.</summary>
    private static string Yaml(JsonNode document)
    {
        var text = new StringBuilder();
        Write(document, "");
        return text.ToString();

        void Write(JsonNode? node, string indent)
        {
            switch (node)
            {
                case JsonObject { Count: > 0 } members:
                    foreach (var (name, value) in members)
                    {
                        text.Append(indent).Append(JsonValue.Create(name).ToJsonString()).Append(':');
                        Follow(value, indent + "  ");
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items)
                    {
                        text.Append(indent).Append('-');
                        Follow(item, indent + "  ");
                    }

                    break;
            }
        }

        void Follow(JsonNode? value, string indent)
        {
            if (value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
            {
                text.Append('\n');
                Write(value, indent);
            }
            else
            {
                text.Append(' ').Append(value?.ToJsonString() ?? "null").Append('\n');
            }
        }
    }
}
