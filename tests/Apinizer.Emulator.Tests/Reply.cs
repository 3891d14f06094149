using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

/// <summary>An answer, read to the end.</summary>
internal sealed record Reply(HttpStatusCode Status, byte[] Body, HttpContentHeaders Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode this[string member] => Json[member]!;

    public JsonNode OnlyItem => Assert.Single(Json["resultList"]!.AsArray())!;

    public IEnumerable<string> Column(string member) => Json["resultList"]!.AsArray().Select(item => item![member]!.ToString());

    /// <summary>The answer is the Manager's refusal with this text.</summary>
    public void IsRefused(string message, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        Assert.Equal(message, Json["resultMessage"]?.ToString());
        Assert.Equal("FAILURE", Json["status"]?.ToString());
        Assert.Equal(status, Status);
    }

    public Reply IsOk()
    {
        Assert.True(Status == HttpStatusCode.OK, $"{Status}: {Text}");
        return this;
    }
}
