using System.Text;
using System.Text.Json;

namespace Apinizer.Client.Tests.Transport;

/// <summary>The shapes of answers that are documented, in any order of members.</summary>
public sealed class EnvelopeTests
{
    public static TheoryData<string, bool, bool> Verdicts => new()
    {
        // what the server says                                        failure  success
        { """{"status":"SUCCESS"}""",                                  false,   true },
        { """{"status":"success"}""",                                  false,   true },
        { """{"success":true}""",                                      false,   true },
        { """{"result":{"success":true}}""",                           false,   true },
        { """{"status":"FAILURE"}""",                                  true,    false },
        { """{"status":"FAIL"}""",                                     true,    false },
        { """{"status":"Error"}""",                                    true,    false },
        { """{"success":false}""",                                     true,    false },
        { """{"result":{"success":false}}""",                          true,    false },
        { """{"error":"bad_request"}""",                               true,    false },
        { """{"status":"QUEUED"}""",                                   false,   false },
        { """{"resultList":[]}""",                                     false,   false },
        { """{"success":"true"}""",                                    false,   false },
        { "{}",                                                        false,   false },
        { """{"status":"SUCCESS","success":false}""",                  true,    false },
        { """{"status":"SUCCESS","error":"bad_request"}""",            true,    false },
        { """{"success":true,"status":"FAILURE"}""",                   true,    false },
        { """{"deploymentResult":{"success":false},"status":"SUCCESS"}""", false, true },
    };

    public static TheoryData<string, string?> Results => new()
    {
        { """{"status":"SUCCESS","resultList":[{"a":1}],"resultCount":1}""", """[{"a":1}]""" },
        { """{"resultCount":1,"resultList":[{"a":1}],"status":"SUCCESS"}""", """[{"a":1}]""" },
        { """{"resultList": {"a" : [1, "x]}"]} ,"status":"SUCCESS"}""", """{"a" : [1, "x]}"]}""" },
        { """{"result":{"a":1}}""", """{"a":1}""" },
        { """{"result":{"success":true,"a":1}}""", """{"success":true,"a":1}""" },
        { """{"result":{"a":1},"resultList":[2]}""", "[2]" },
        { """{"resultList":[2],"result":{"a":1}}""", "[2]" },
        { """{"resultList":null,"resultCount":null}""", null },
        { """{"result":null}""", null },
        { """{"result":{"success":true}}""", null },
        { """{"status":"SUCCESS"}""", null },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Failure_and_success_are_told_apart_from_silence(string json, bool saysFailure, bool saysSuccess)
    {
        foreach (var envelope in new[] { json, Reversed(json) }.Select(Read))
        {
            Assert.Equal((saysFailure, saysSuccess), (envelope.SaysFailure, envelope.SaysSuccess));
        }
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void The_objects_are_found_wherever_they_stand(string json, string? result)
        => Assert.Equal(result, Read(json).Result is { } range ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json), range.Start.Value, range.End.Value - range.Start.Value) : null);

    [Fact]
    public void The_most_telling_text_is_the_message_in_any_order()
    {
        var members = new (string Name, string Json)[]
        {
            ("resultMessage", "\"first\""), ("error_description", "\"second\""), ("message", "\"third\""), ("detail", "\"fourth\""), ("deploymentResult", """{"detail":"fifth"}"""),
        };
        var expected = new[] { "first", "second", "third", "fourth", "fifth" };
        for (var skip = 0; skip < members.Length; skip++)
        {
            var left = members.Skip(skip).Select(member => $"\"{member.Name}\":{member.Json}").ToArray();
            Assert.Equal(expected[skip], Read($"{{{string.Join(',', left)}}}").Message);
            Assert.Equal(expected[skip], Read($"{{{string.Join(',', left.Reverse())}}}").Message);
        }

        Assert.Null(Read("{}").Message);
    }

    [Fact]
    public void Everything_else_is_kept()
    {
        var envelope = Read("""{"parsedAt":"2026-03-01","status":"SUCCESS","pinned":{"hash":[1,2]},"resultCount":3,"unresolvedReferences":["key a",7],"error":"code","retry_after":2.5}""");

        Assert.Equal(["parsedAt", "pinned"], envelope.AdditionalProperties!.Keys.Order());
        Assert.Equal("""{"hash":[1,2]}""", envelope.AdditionalProperties["pinned"].GetRawText());
        Assert.Equal(["key a", "7"], envelope.UnresolvedReferences);
        Assert.Equal(("code", 2.5), (envelope.ErrorCode, envelope.RetryAfterSeconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"SUCCESS\"")]
    [InlineData("{")]
    [InlineData("""{"status":"SUCCESS""")]
    [InlineData("""{"status":"SUCCESS"}{"status":"FAILURE"}""")]
    [InlineData("""{"status":"SUCCESS"} x""")]
    [InlineData("""{"status":"\ud800"}""")]
    public void What_is_no_object_is_no_envelope(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private static Envelope Read(string json) => Envelope.Read(Encoding.UTF8.GetBytes(json));

    private static string Reversed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return $"{{{string.Join(',', document.RootElement.EnumerateObject().Reverse().Select(member => member.ToString()))}}}";
    }
}
