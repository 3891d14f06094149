using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Tests.Models;

/// <summary>A limit that was read can be written back, unless it lacks what must be written.</summary>
public sealed class EndpointRateLimitTests
{
    private const string Limit = """
        {"apiProxyName":"orders","endpointName":"/checkout","endpointHTTPMethod":"POST","permittedMessageCount":10,"timeIntervalPeriodLength":1,"timeInterval":"ONE_SECOND",
         "targetVariable":{"name":"partner","type":"HEADER","headerName":"X-Partner"},"targetIdentityValue":"kiosk","cacheConnectionTimeoutInSeconds":3,"cacheErrorHandlingType":"FAIL",
         "timeIntervalWindowType":"FIXED","showRateLimitStatisticsInResponseHeader":false,"enabled":true,"newer":1}
        """;

    [Fact]
    public void What_was_read_is_written_back() => JsonAssert.Same(Limit, JsonSerializer.Serialize(EndpointRateLimitInput.From(Read(Limit)), ApinizerJson.Options));

    [Theory]
    [InlineData("apiProxyName", "ApiProxyName")]
    [InlineData("endpointName", "EndpointName")]
    [InlineData("endpointHTTPMethod", "EndpointHTTPMethod")]
    [InlineData("permittedMessageCount", "PermittedMessageCount")]
    [InlineData("timeIntervalPeriodLength", "TimeIntervalPeriodLength")]
    [InlineData("timeInterval", "TimeInterval")]
    [InlineData("cacheConnectionTimeoutInSeconds", "CacheConnectionTimeoutInSeconds")]
    [InlineData("cacheErrorHandlingType", "CacheErrorHandlingType")]
    [InlineData("timeIntervalWindowType", "TimeIntervalWindowType")]
    public void What_was_not_read_is_named(string member, string property)
    {
        var json = JsonNode.Parse(Limit)!.AsObject();
        json.Remove(member);

        var error = Assert.Throws<ArgumentException>(() => EndpointRateLimitInput.From(Read(json.ToJsonString())));

        Assert.StartsWith($"{property}: ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => EndpointRateLimitInput.From(null!));
    }

    private static EndpointRateLimit Read(string json) => JsonSerializer.Deserialize<EndpointRateLimit>(json, ApinizerJson.Options)!;
}
