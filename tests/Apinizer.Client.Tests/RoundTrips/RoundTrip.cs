namespace Apinizer.Client.Tests.RoundTrips;

/// <summary>What every round trip checks: the request line as it stood on the wire, the headers that every request has, the body.</summary>
internal static class RoundTrip
{
    /// <summary>What a change is answered that has one environment to deploy to.</summary>
    public const string Deployed = """
        {"status":"SUCCESS","resultMessage":"Done","deploymentResult":{"success":true,"responseTime":412,"detailList":[
            {"envName":"blue","podName":"worker-0","podIp":"10.1.0.7","success":true,"detail":"OK","responseTime":390}]}}
        """;

    public static void AssertLine(ReceivedCall call, string method, string target)
    {
        Assert.Equal($"{method} {target}", $"{call.Method} {call.Target}");
        Assert.Equal("Bearer personal-token", call.Headers["Authorization"]);
        Assert.StartsWith("Apinizer.Client/", call.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", call.Headers["X-Correlation-Id"]);
        Assert.DoesNotContain("Cookie", call.Headers.Keys);
    }

    public static void AssertNoBody(ReceivedCall call)
    {
        Assert.Empty(call.Body);
        Assert.Null(call.MediaType);
    }

    public static void AssertJson(ReceivedCall call, string body)
    {
        Assert.Equal("application/json", call.MediaType);
        JsonAssert.Same(body, call.Text);
    }

    /// <summary>The result holds all of <see cref="Deployed"/>.</summary>
    public static void AssertDeployed(OperationResult result)
    {
        Assert.Equal(("Done", DeploymentVerdict.Succeeded), (result.Message, result.Deployment.Verdict));
        Assert.Equal(TimeSpan.FromMilliseconds(412), result.Deployment.Duration);
        Assert.Equal(
            new EnvironmentDeployment { EnvironmentName = "blue", PodName = "worker-0", PodAddress = "10.1.0.7", Succeeded = true, Message = "OK", Duration = TimeSpan.FromMilliseconds(390) },
            Assert.Single(result.Deployment.Environments));
        Assert.Equal(["blue"], result.Deployment.DeployedEnvironments);
    }

    /// <summary>The list holds every value of the answer, each in a property of its own.</summary>
    public static void AssertHolds<T>(IReadOnlyList<T> items, params string[] expected)
        where T : class
    {
        Assert.Equal(expected.Length, items.Count);
        for (var index = 0; index < expected.Length; index++)
        {
            JsonAssert.HeldBy(items[index], expected[index]);
        }
    }

    public static string List(params string[] items) => $$"""{"status":"SUCCESS","resultList":[{{string.Join(',', items)}}],"resultCount":{{items.Length}}}""";
}
