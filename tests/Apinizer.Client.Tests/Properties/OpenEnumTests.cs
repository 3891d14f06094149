using System.Reflection;
using System.Text.Json;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>A value that a newer server knows goes through an open enumeration unchanged.</summary>
public sealed class OpenEnumTests
{
    private static readonly Type[] Types = [.. typeof(OpenEnum).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(OpenEnum)))];

    [Fact, Row("B5")]
    public void Any_text_is_read_and_written_back_unchanged()
        => Cases.Hold(
            from type in Gen.Elements(Types) from text in AnyText.Valid select (Type: type, Text: text),
            sent =>
            {
                var json = JsonSerializer.Serialize(sent.Text);

                var read = (OpenEnum)JsonSerializer.Deserialize(json, sent.Type, ApinizerJson.Options)!;

                Assert.Equal(sent.Text, read.Value);
                Assert.Equal(sent.Text, read.ToString());
                Assert.Equal(sent.Text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(read, sent.Type, ApinizerJson.Options)));

                // A foreign serializer knows it too.
                Assert.Equal(sent.Text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(read, sent.Type)));
                Assert.Equal(read, Known(sent.Type, sent.Text));
                Assert.Equal(read.GetHashCode(), Known(sent.Type, sent.Text.ToUpperInvariant()).GetHashCode());
            },
            sent => AnyText.Smaller(sent.Text).Select(text => (sent.Type, text)));

    /// <summary>As a user's assignment of a text makes it.</summary>
    private static OpenEnum Known(Type type, string text) => (OpenEnum)type.GetMethod("op_Implicit", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, [text])!;
}
