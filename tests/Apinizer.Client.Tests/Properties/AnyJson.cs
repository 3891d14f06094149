using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Random JSON, and random changes of given JSON.</summary>
internal static class AnyJson
{
    /// <summary>Half a surrogate pair as JSON writes it: no string can be made of it.</summary>
    public const string HalfPair = "\\ud800";

    private static readonly string[] Names =
    [
        "status", "success", "result", "resultList", "resultMessage", "resultCount", "deploymentResult", "detailList", "deploymentResults", "environmentResults", "deployedEnvironments",
        "failedEnvironments", "envName", "podName", "detail", "message", "error", "error_description", "retry_after", "unresolvedReferences", "name", "apiProxyName", "type", "$type", "$id", "",
    ];

    private static readonly string[] Numbers = ["0", "-0", "1", "-1", "3600", "0.5", "1e400", "-1e400", "1e-400", "9e18", "9223372036854775807", "9223372036854775808", "2147483648", "1E+2"];

    /// <summary>Stands for it until the text is complete.</summary>
    private const string Half = "HALF A PAIR";

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (3, Gen.Elements("null", "true", "false", "\"SUCCESS\"", "\"FAILURE\"", "\"\"", "{}", "[]", $"\"{Half}\"", "\"2026-03-01T10:11:12Z\"")),
        (2, Gen.Elements(Numbers)),
        (2, AnyText.Valid.Select(text => $"\"{JsonEncodedText.Encode(text)}\"")));

    private static readonly Gen<string> Name = Gen.Frequency((4, Gen.Elements(Names)), (1, AnyText.Valid));

    private static readonly Gen<string> Shallow = Around(Scalar);

    private static readonly Gen<Func<string, string>> Change =
        from place in Gen.Choose(0, int.MaxValue) from name in Name from value in Shallow from kind in Gen.Choose(0, 4) select (Func<string, string>)(json => Apply(json, place, name, value, kind));

    /// <summary>Any JSON value as text, not very deep, with members that mean something to the client.</summary>
    public static Gen<string> Value { get; } = Gen.Frequency((1, Shallow), (1, Around(Around(Shallow)))).Select(WithHalves);

    /// <summary>The JSON with one to three of its values changed, dropped or doubled, or with a new one.</summary>
    public static Gen<string> Changed(string json) => from count in Gen.Choose(1, 3) from changes in Change.ListOf(count) select WithHalves(changes.Aggregate(json, (current, change) => change(current)));

    /// <summary>The bytes with some of them changed, dropped or cut off.</summary>
    public static Gen<byte[]> Damaged(byte[] bytes) => bytes.Length == 0 ? Gen.Constant(bytes) : Gen.OneOf(
        from at in Gen.Choose(0, bytes.Length - 1) select bytes[..at],
        from at in Gen.Choose(0, bytes.Length - 1) from letter in Gen.Choose(0, 255) select (byte[])[.. bytes[..at], (byte)letter, .. bytes[(at + 1)..]],
        from at in Gen.Choose(0, bytes.Length - 1) from letters in Gen.Choose(0, 255).Select(letter => (byte)letter).ListOf(3) select (byte[])[.. bytes[..at], .. letters, .. bytes[at..]],
        from at in Gen.Choose(0, bytes.Length - 1) from length in Gen.Choose(0, bytes.Length - at) select (byte[])[.. bytes[..at], .. bytes[(at + length)..]]);

    /// <summary>Values one level deeper.</summary>
    private static Gen<string> Around(Gen<string> inner) => Gen.Frequency(
        (2, Scalar),
        (1, from count in Gen.Choose(0, 3) from items in inner.ListOf(count) select $"[{string.Join(',', items)}]"),
        (2, from count in Gen.Choose(0, 4) from members in Member(inner).ListOf(count) select $"{{{string.Join(',', members)}}}"));

    private static Gen<string> Member(Gen<string> value) => from name in Name from json in value select $"\"{JsonEncodedText.Encode(name)}\":{json}";

    private static string WithHalves(string json) => json.Replace(Half, HalfPair, StringComparison.Ordinal);

    private static string Apply(string json, int place, string name, string value, int kind)
    {
        // Not every change leaves something to change: then this one is left out.
        if (TryParse(json) is not { } root)
        {
            return json;
        }

        var places = Descendants(root).ToArray();
        if (places.Length == 0)
        {
            return json;
        }

        var node = places[place % places.Length];
        var changed = TryParse(value);
        switch (node.Parent)
        {
            case JsonObject owner:
                var member = owner.Single(candidate => ReferenceEquals(candidate.Value, node)).Key;
                owner[kind == 0 ? name : member] = kind == 1 ? null : kind == 2 ? node.ToJsonString() : changed;
                if (kind == 3)
                {
                    owner.Remove(member);
                }

                break;
            case JsonArray owner:
                owner[owner.IndexOf(node)] = kind == 1 ? null : changed;
                break;
        }

        var text = root.ToJsonString();

        // A second member of the same name.
        return kind == 4 && text is ['{', not '}', ..] ? $"{{\"{JsonEncodedText.Encode(name)}\":{value},{text[1..]}" : text;
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject map => map.Select(member => member.Value).OfType<JsonNode>().SelectMany(value => Descendants(value).Prepend(value)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(value => Descendants(value).Prepend(value)),
        _ => [],
    };

    private static JsonNode? TryParse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
