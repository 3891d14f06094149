using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Specifications;

/// <summary>Reads paths and methods of OpenAPI 3 and Swagger 2 documents.</summary>
internal static class OpenApiReader
{
    public static Specification ReadJson(string text)
    {
        JsonObject? document;
        try
        {
            document = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            throw Invalid();
        }

        if (document?["paths"] is not JsonObject paths || (document["openapi"] ?? document["swagger"]) is null)
        {
            throw Invalid();
        }

        var operations = from path in paths
                         from member in path.Value as JsonObject ?? []
                         where SpecificationOperation.Methods.Contains(member.Key)
                         select new SpecificationOperation(path.Key, member.Key.ToUpperInvariant(), Summary(member.Value as JsonObject));
        return new Specification((document["info"] as JsonObject)?.Text("description"), Server(document), [.. operations]);
    }

    /// <summary>
    /// A small part of YAML, enough for the block style in which such documents are written: keys below <c>paths</c> by their indentation.
    /// </summary>
    public static Specification ReadYaml(string text)
    {
        var operations = new List<SpecificationOperation>();
        var isKnown = false;
        var inPaths = false;
        string? path = null;
        int pathIndent = -1, methodIndent = -1;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.TrimStart() is { Length: > 0 } content && content[0] != '#'))
        {
            var indent = line.Length - line.TrimStart().Length;
            var (key, value) = KeyAndValue(line.Trim());
            if (indent == 0)
            {
                isKnown |= key is "openapi" or "swagger";
                inPaths = key == "paths";
                (path, pathIndent, methodIndent) = (null, -1, -1);
            }
            else if (inPaths && (pathIndent < 0 || indent == pathIndent))
            {
                (path, pathIndent, methodIndent) = (key, indent, -1);
            }
            else if (path is not null && (methodIndent < 0 || indent == methodIndent))
            {
                methodIndent = indent;
                if (SpecificationOperation.Methods.Contains(key))
                {
                    operations.Add(new SpecificationOperation(path, key.ToUpperInvariant(), null));
                }
            }
            else if (path is not null && key is "summary" or "operationId" && operations is [.., { Summary: null } last] && last.Path == path)
            {
                operations[^1] = last with { Summary = value };
            }
        }

        return isKnown ? new Specification(null, null, operations) : throw Invalid();
    }

    private static (string Key, string Value) KeyAndValue(string line)
    {
        // A path may be quoted, and may have a colon, but not one before a space.
        var end = line.EndsWith(':') ? line.Length - 1 : line.IndexOf(": ", StringComparison.Ordinal);
        return end < 0 ? (line, "") : (Unquoted(line[..end]), Unquoted(line[(end + 1)..].Trim()));
    }

    private static string Unquoted(string text) => text.Trim('"', '\'');

    private static string? Summary(JsonObject? operation) => operation?.Text("summary") ?? operation?.Text("operationId");

    private static string? Server(JsonObject document)
    {
        if (document.Objects("servers").FirstOrDefault()?.Text("url") is { } url)
        {
            return url;
        }

        return document.Text("host") is { } host ? $"https://{host}{document.Text("basePath")}" : null;
    }

    private static RefusedException Invalid() => new("The specification file is not a valid OpenAPI document!");
}
