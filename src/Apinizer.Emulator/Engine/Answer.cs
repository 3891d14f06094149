using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>What the Manager answers, in one of its envelopes.</summary>
internal sealed record Answer(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    private const string Json = "application/json;charset=UTF-8";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Answer Empty(int status) => new(status, null, default);

    public static Answer Text(string text) => new(200, "text/plain;charset=UTF-8", Encoding.UTF8.GetBytes(text));

    public static Answer Bare(JsonNode body, int status = 200) => new(status, Json, Encoding.UTF8.GetBytes(body.ToJsonString()));

    public static Answer Failure(string message, int status = 400) => Bare(new JsonObject { ["status"] = "FAILURE", ["resultMessage"] = message }, status);

    /// <summary>The envelope of most operations, <c>{status: "SUCCESS"}</c>, and what goes with it.</summary>
    public static Answer Success(JsonObject? members = null) => Enveloped("status", "SUCCESS", members);

    /// <summary>The envelope of the API proxy pages, <c>{success: true}</c>, and what goes with it.</summary>
    public static Answer Done(JsonObject? members = null) => Enveloped("success", true, members);

    public static JsonObject Message(string message) => new() { ["resultMessage"] = message };

    public static JsonObject List(IEnumerable<JsonNode> items)
    {
        var list = items.ToJson();
        return new JsonObject { ["resultList"] = list, ["resultCount"] = list.Count };
    }

    public static JsonObject Deployment(JsonNode? result) => new() { ["deploymentResult"] = result };

    public static Answer File(byte[] content, string fileName) => new(200, "application/octet-stream", content)
    {
        Headers = new Dictionary<string, string> { ["Content-Disposition"] = $"attachment; filename=\"{fileName}\"" },
    };

    private static Answer Enveloped(string member, JsonNode value, JsonObject? members)
    {
        var envelope = new JsonObject { [member] = value };
        envelope.Apply(members ?? []);
        return Bare(envelope);
    }
}
