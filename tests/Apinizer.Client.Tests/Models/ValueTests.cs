using System.Text.Json;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

/// <summary>Dates, durations and open enumerations.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("\"2026-03-01T10:11:12Z\"", "2026-03-01T10:11:12.000Z")]
    [InlineData("\"2026-03-01T10:11:12.3Z\"", "2026-03-01T10:11:12.300Z")]
    [InlineData("\"2026-03-01T10:11:12.345678912Z\"", "2026-03-01T10:11:12.345Z")]
    [InlineData("\"2026-03-01T10:11:12+03:00\"", "2026-03-01T07:11:12.000Z")]
    [InlineData("\"2026-03-01T10:11:12.5-05:30\"", "2026-03-01T15:41:12.500Z")]
    [InlineData("\"2026-03-01T10:11:12\"", "2026-03-01T10:11:12.000Z")]
    [InlineData("\"2026-03-01\"", "2026-03-01T00:00:00.000Z")]
    [InlineData("1772359872345", "2026-03-01T10:11:12.345Z")]
    [InlineData("0", "1970-01-01T00:00:00.000Z")]
    public void A_date_is_read_in_every_form_and_written_in_one(string read, string written)
    {
        var status = JsonSerializer.Deserialize<DeployStatus>($$"""{"lastDeployTime":{{read}}}""", ApinizerJson.Options)!;

        JsonAssert.Same($$"""{"lastDeployTime":"{{written}}"}""", JsonSerializer.Serialize(status, ApinizerJson.Options));
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("9e18")]
    [InlineData("9223372036854775807")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_date_is_a_JSON_error(string value)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DeployStatus>($$"""{"lastDeployTime":{{value}}}""", ApinizerJson.Options));

    [Fact]
    public void Durations_are_whole_seconds()
    {
        var routing = JsonSerializer.Deserialize<ApiProxyRoutingInfo>("""{"connectTimeout":5,"readTimeout":null}""", ApinizerJson.Options)!;
        Assert.Equal((TimeSpan.FromSeconds(5), null), (routing.ConnectTimeout, routing.ReadTimeout));
        JsonAssert.Same("""{"connectTimeout":90}""", JsonSerializer.Serialize(routing with { ConnectTimeout = TimeSpan.FromSeconds(90) }, ApinizerJson.Options));

        var error = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(routing with { ConnectTimeout = TimeSpan.FromMilliseconds(1500) }, ApinizerJson.Options));
        Assert.Contains("whole seconds", error.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ApiProxyRoutingInfo>("""{"connectTimeout":1e300}""", ApinizerJson.Options));
    }

    [Fact]
    public async Task A_duration_that_cannot_be_written_is_refused_before_anything_is_sent()
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithToken(manager);
        var input = new ApiProxyFromUrlInput { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi, RoutingInfo = new() { ReadTimeout = TimeSpan.FromMilliseconds(1) } };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => client.ApiProxies.CreateFromUrlAsync("shop", input, TestContext.Current.CancellationToken));

        Assert.Equal("apiProxy", error.ParamName);
        Assert.Contains("whole seconds", error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }

    [Fact]
    public void An_unknown_value_of_an_enumeration_is_kept()
    {
        var environment = JsonSerializer.Deserialize<GatewayEnvironment>("""{"type":"Lunar","status":null}""", ApinizerJson.Options)!;

        Assert.Equal(("Lunar", "Lunar"), (environment.Type!.Value, environment.Type.ToString()));
        Assert.Null(environment.Status);
        JsonAssert.Same("""{"type":"Lunar"}""", JsonSerializer.Serialize(environment, ApinizerJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GatewayEnvironment>("""{"type":7}""", ApinizerJson.Options));
    }

    [Fact]
    public void Values_of_an_enumeration_are_equal_by_their_text()
    {
        EnvironmentType read = "production";

        Assert.True(read == EnvironmentType.Production && read.Equals((object)EnvironmentType.Production) && read != EnvironmentType.Test);
        Assert.Equal(EnvironmentType.Production.GetHashCode(), read.GetHashCode());
        Assert.False(((OpenEnum)ApiType.Rest).Equals((OpenEnum)(RoutingAlgorithm)"REST"));
        Assert.True((OpenEnum?)null == null && EnvironmentType.Test != null && null != EnvironmentType.Test);
        Assert.Throws<ArgumentNullException>(() => (EnvironmentType)(string)null!);
    }

    [Fact]
    public void The_older_name_of_the_protocol_is_read_too()
        => Assert.Equal(ApiType.Soap, JsonSerializer.Deserialize<ApiProxy>("""{"name":"rates","type":"SOAP"}""", ApinizerJson.Options)!.ApiType);

    [Fact]
    public void A_deployment_is_always_spoken_of()
    {
        JsonAssert.Same("""{"deploy":false}""", JsonSerializer.Serialize(new ApiProxyKeysPatch(), ApinizerJson.Options));
        JsonAssert.Same("""{"deploy":false}""", JsonSerializer.Serialize(new ApiProxyKeysPatch { DeployTo = [] }, ApinizerJson.Options));
        JsonAssert.Same(
            """{"deploy":true,"deployTargetEnvironmentNameList":["blue"]}""", JsonSerializer.Serialize(new ApiProxyKeysPatch { DeployTo = ["blue"] }, ApinizerJson.Options));
        JsonAssert.Same("""{"deploy":false}""", JsonSerializer.Serialize(new ApiProxyKeysPatch { DeployTo = ["blue"] } with { DeployTo = [] }, ApinizerJson.Options));
        Assert.Throws<ArgumentNullException>(() => new ApiProxyKeysPatch { DeployTo = null! });
    }

    [Theory]
    [InlineData("""{"deploy":false,"deployTargetEnvironmentNameList":["blue"]}""", "")]
    [InlineData("""{"deploy":true,"deployTargetEnvironmentNameList":["blue","green"]}""", "blue,green")]
    [InlineData("""{"deploy":true}""", "")]
    public void A_kept_body_is_sent_as_it_was_written(string json, string deployTo)
    {
        var patch = JsonSerializer.Deserialize<ApiProxyKeysPatch>(json, ApinizerJson.Options)!;

        Assert.Equal(deployTo, string.Join(',', patch.DeployTo));
        JsonAssert.Same(json, JsonSerializer.Serialize(patch, ApinizerJson.Options));
    }
}
