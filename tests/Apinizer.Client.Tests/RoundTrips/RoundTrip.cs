namespace Apinizer.Client.Tests.RoundTrips;

/// <summary>What every round trip checks: the request line as it stood on the wire, the headers that every request has, the body.</summary>
internal static class RoundTrip
{
    /// <summary>What an operation is called by.</summary>
    public delegate Task<T> Call<T>(IApinizerClient client, CancellationToken cancellationToken);

    /// <summary>What a change is answered that deploys nothing.</summary>
    public const string Saved = """{"status":"SUCCESS","resultMessage":"Saved"}""";

    /// <summary>What a change is answered that has one environment to deploy to.</summary>
    public const string Deployed = """
        {"status":"SUCCESS","resultMessage":"Done","deploymentResult":{"success":true,"responseTime":412,"detailList":[
            {"envName":"blue","podName":"worker-0","podIp":"10.1.0.7","success":true,"detail":"OK","responseTime":390}]}}
        """;

    /// <summary>A file to upload.</summary>
    public static FileUpload File { get; } = FileUpload.FromBytes([80, 75, 0, 13, 10, 255], "my file.zip");

    /// <summary>A read of several objects. The line is the request line, as in <c>GET /apiops/…/</c>.</summary>
    public static async Task ListAsync<T>(string line, Call<IReadOnlyList<T>> call, params string[] items)
        where T : class
    {
        var (result, sent) = await SendAsync(List(items), call);
        AssertHolds(result, items);
        AssertSent(sent, line, body: null);
    }

    /// <summary>A read of one object, with a body where the API reads by POST.</summary>
    public static async Task ItemAsync<T>(string line, Call<T> call, string item, string? body = null)
        where T : class
    {
        var (result, sent) = await SendAsync(List(item), call);
        JsonAssert.HeldBy(result, item);
        AssertSent(sent, line, body);
    }

    /// <summary>A read or change that answers with an object alone, without an envelope.</summary>
    public static async Task BareAsync<T>(string line, Call<T> call, string answer, string? body = null)
        where T : class
    {
        var (result, sent) = await SendAsync(answer, call);
        JsonAssert.HeldBy(result, answer);
        AssertSent(sent, line, body);
    }

    /// <summary>A change that is deployed.</summary>
    public static async Task DeployedAsync(string line, Call<OperationResult> call, string? body = null)
    {
        var (result, sent) = await SendAsync(Deployed, call);
        AssertDeployed(result);
        AssertSent(sent, line, body);
    }

    /// <summary>A change that deploys nothing.</summary>
    public static async Task SavedAsync(string line, Call<OperationResult> call, string? body = null)
    {
        var (result, sent) = await SendAsync(Saved, call);
        Assert.Equal(("Saved", DeploymentVerdict.NotRequested), (result.Message, result.Deployment.Verdict));
        AssertSent(sent, line, body);
    }

    /// <summary>A change that answers with the object, and says nothing of a deployment.</summary>
    public static async Task ChangedAsync<T>(string line, Call<OperationResult<T>> call, string item, string body)
        where T : class
    {
        var (result, sent) = await SendAsync(List(item), call);
        AssertHolds(result.Items, item);
        AssertSent(sent, line, body);
    }

    /// <summary>A download. Returns what was sent, for its headers.</summary>
    public static async Task<ReceivedCall> DownloadAsync(string line, Call<FileDownload> call)
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/octet-stream";
            response.Headers.ContentDisposition = "attachment; filename=\"orders.zip\"";
            return response.Body.WriteAsync(new byte[] { 80, 75, 0, 255 }).AsTask();
        });
        using var client = server.Connect();
        using var download = await call(client, TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await download.Stream.CopyToAsync(content, TestContext.Current.CancellationToken);

        Assert.Equal([80, 75, 0, 255], content.ToArray());
        Assert.Equal(("orders.zip", "application/octet-stream"), (download.FileName, download.ContentType));
        AssertSent(server.Call, line, body: null);
        return server.Call;
    }

    /// <summary>
    /// An upload of <see cref="File"/> in the first part, and texts in the others, JSON among them. Returns what was sent and what came back, for the rest.
    /// </summary>
    public static async Task<(OperationResult Result, ReceivedCall Sent)> UploadAsync(string line, Call<OperationResult> call, string answer, string filePart, params (string Name, string Text)[] texts)
    {
        var (result, sent) = await SendAsync(answer, call);
        AssertRequest(sent, line);
        Assert.Equal("multipart/form-data", sent.MediaType);
        var parts = await sent.ReadPartsAsync();
        Assert.Equal(("my file.zip", "application/octet-stream"), (parts[filePart].FileName, parts[filePart].ContentType));
        Assert.Equal([80, 75, 0, 13, 10, 255], parts[filePart].Content);
        Assert.Equal(texts.Select(text => text.Name), parts.Keys.Where(name => name != filePart));
        Assert.All(texts, text =>
        {
            var isJson = text.Text.StartsWith('{');
            Assert.Equal((isJson ? "application/json; charset=utf-8" : "text/plain; charset=utf-8", null), (parts[text.Name].ContentType, parts[text.Name].FileName));
            Assert.Equal(text.Text, parts[text.Name].Text);
        });
        return (result, sent);
    }

    public static void AssertLine(ReceivedCall call, string method, string target)
        => AssertRequest(call, $"{method} {target}");

    private static void AssertRequest(ReceivedCall call, string line)
    {
        Assert.Equal(line, $"{call.Method} {call.Target}");
        Assert.Equal("Bearer personal-token", call.Headers["Authorization"]);
        Assert.StartsWith("Apinizer.Client/", call.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", call.Headers["X-Correlation-Id"]);
        Assert.DoesNotContain("Cookie", call.Headers.Keys);
    }

    private static void AssertSent(ReceivedCall call, string line, string? body)
    {
        AssertRequest(call, line);
        if (body is null)
        {
            AssertNoBody(call);
        }
        else
        {
            AssertJson(call, body);
        }
    }

    private static async Task<(T Result, ReceivedCall Sent)> SendAsync<T>(string answer, Call<T> call)
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(answer);
        using var client = server.Connect();
        return (await call(client, TestContext.Current.CancellationToken), server.Call);
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
