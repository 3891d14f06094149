using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Tests.Models;

/// <summary>Reading and writing of all models that the client knows.</summary>
public sealed class JsonRoundTripTests
{
    public static TheoryData<string> Names => [.. ModelSamples.Types.Select(type => type.Name)];

    [Fact]
    public void Every_type_of_every_context_is_known_to_the_public_options()
    {
        var declared = typeof(ApinizerModel).Assembly.GetTypes().Where(typeof(JsonSerializerContext).IsAssignableFrom)
            .Where(context => context.Name != "TokenJson") // Tokens are no models.
            .SelectMany(context => context.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!)
            .ToArray();

        Assert.True(declared.Length > 15);
        Assert.All(declared, type => Assert.Equal(type, ApinizerJson.Options.GetTypeInfo(type).Type));
        Assert.All(ModelSamples.Types, type => Assert.Equal(JsonTypeInfoKind.Object, ApinizerJson.Options.GetTypeInfo(type).Kind));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_between_reading_and_writing(string name)
    {
        var type = ModelSamples.Types.Single(model => model.Name == name);
        var json = ModelSamples.Of(type);

        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(json, type, ApinizerJson.Options), type, ApinizerJson.Options);

        Assert.True(JsonNode.DeepEquals(json, written), $"read    {json.ToJsonString()}\nwritten {written!.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Null_is_read_and_never_written(string name)
    {
        var type = ModelSamples.Types.Single(model => model.Name == name);
        var full = ModelSamples.Of(type);
        var required = ApinizerJson.Options.GetTypeInfo(type).Properties.Where(property => property.IsRequired || property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null).Select(property => property.Name);
        var json = new JsonObject(full.Where(member => member.Key != "newer").Select(member => KeyValuePair.Create(member.Key, required.Contains(member.Key) ? member.Value?.DeepClone() : null)));

        var written = JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(json, type, ApinizerJson.Options), type, ApinizerJson.Options)!.AsObject();

        Assert.DoesNotContain(written, member => member.Value is null);
    }

    [Fact]
    public void A_copy_with_a_change_keeps_what_a_newer_server_added()
    {
        var read = JsonSerializer.Deserialize<Project>("""{"name":"shop","description":"old","quota":{"daily":5}}""", ApinizerJson.Options)!;

        JsonAssert.Same("""{"name":"shop","description":"new","quota":{"daily":5}}""", JsonSerializer.Serialize(read with { Description = "new" }, ApinizerJson.Options));
    }

    [Theory]
    [InlineData("""{"name":"shop","additionalProperties":{"name":"mail.smtp.auth"}}""")]
    [InlineData("""{"name":"shop","AdditionalProperties":[1]}""")]
    public void A_member_with_the_name_of_our_own_property_is_kept_too(string json)
        => JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Project>(json, ApinizerJson.Options), ApinizerJson.Options));

    [Fact]
    public void Numbers_may_come_as_text()
        => Assert.Equal(41, JsonSerializer.Deserialize<ApiProxies.DeployStatus>("""{"revision":"41"}""", ApinizerJson.Options)!.Revision);

    [Fact]
    public void The_options_cannot_be_changed()
    {
        Assert.True(ApinizerJson.Options.IsReadOnly);
        Assert.True(ApinizerJson.Redacted.IsReadOnly);
    }
}
