using System.Text.Json;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

/// <summary>A flag that the API writes as text.</summary>
public sealed class TextBooleanTests
{
    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Text_and_flags_are_read_and_text_is_written(string json, bool expected)
    {
        var cors = Read(json);

        Assert.Equal(expected, cors.AllowCredentials);
        JsonAssert.Same($$"""{"name":"a","allowCredentials":"{{(expected ? "true" : "false")}}"}""", JsonSerializer.Serialize(cors, ApinizerJson.Options));
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    [InlineData("{}")]
    public void Nothing_else_is_taken_for_one(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static CorsSettings Read(string value) => JsonSerializer.Deserialize<CorsSettings>($$"""{"name":"a","allowCredentials":{{value}}}""", ApinizerJson.Options)!;
}
