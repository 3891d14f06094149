using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Engine;

/// <summary>A request that found its operation and may be carried out.</summary>
internal sealed class Call(Installation installation, ReceivedRequest request, IReadOnlyDictionary<string, string> path, User? user)
{
    public Installation Installation { get; } = installation;

    public ReceivedRequest Request { get; } = request;

    public ResourceStore Store => Installation.Store;

    public Deployer Deployer => Installation.Deployer;

    /// <summary>Who calls. Only the operations that need no token have nobody.</summary>
    public User User => user ?? throw new InvalidOperationException("The operation needs no token, so nobody in particular calls it.");

    public string ProjectName => Path("projectName");

    /// <summary>The decoded value of a placeholder.</summary>
    public string Path(string placeholder, string? empty = null) => path[placeholder] is var value && !string.IsNullOrWhiteSpace(value)
        ? value
        : throw new RefusedException(empty ?? $"{placeholder} value can not be empty!");

    public int Number(string placeholder) => int.TryParse(Path(placeholder), out var number)
        ? number
        : throw new RefusedException($"{placeholder} must be a number!");

    public string? Query(string name) => Request.QueryValues.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    public bool QueryFlag(string name) => Query(name) switch
    {
        null => false,
        var text when bool.TryParse(text, out var flag) => flag,
        _ => throw new RefusedException($"{name} must be true or false!"),
    };

    public void Require(string permission, string otherwise = Permission.Denied)
    {
        if (!Permission.Parse(permission).AllowedFor(User))
        {
            throw new RefusedException(otherwise);
        }
    }

    public JsonObject Body(BodyRules rules) => Body(_ => rules);

    /// <summary>For bodies that tell themselves which members they have.</summary>
    public JsonObject Body(Func<JsonObject, BodyRules> rules)
    {
        RequireJson();
        var members = Parsed(Request.Body);
        return rules(members).Read(members, Installation.Options.RejectUnknownMembers);
    }

    /// <summary>As it was sent: for bodies whose members depend on each other.</summary>
    public JsonObject RawBody()
    {
        RequireJson();
        return Parsed(Request.Body);
    }

    /// <summary>For operations that also work without a body.</summary>
    public JsonObject OptionalBody(BodyRules rules) => Request.Body.IsEmpty ? Read(rules, "{}"u8.ToArray()) : Body(rules);

    public MultipartForm Form() => MultipartForm.Read(Request);

    /// <summary>A JSON part of an upload, whatever content type it claims to have.</summary>
    public JsonObject Read(BodyRules rules, ReadOnlyMemory<byte> json) => rules.Read(Parsed(json), Installation.Options.RejectUnknownMembers);

    private static JsonObject Parsed(ReadOnlyMemory<byte> json)
    {
        JsonNode? body;
        try
        {
            body = JsonNode.Parse(json.Span);
        }
        catch (JsonException error)
        {
            throw new RefusedException($"JSON parse error: {error.Message}");
        }

        return body as JsonObject ?? throw new RefusedException("JSON parse error: the body must be an object!");
    }

    private void RequireJson()
    {
        if (Request.MediaType is not "application/json" && Request.MediaType?.EndsWith("+json", StringComparison.Ordinal) != true)
        {
            throw new RefusedException($"Content type '{Request.MediaType}' not supported", 415);
        }
    }
}
