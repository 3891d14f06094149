using Apinizer.Client.Tests.Leaks;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>
/// A caller who blocks on a call, on a thread whose context admits nobody else meanwhile. Every wait within the call is a real one: for the token, its renewal,
/// the pause before a retry, the headers and the body.
/// </summary>
public sealed class BlockingCallerTests
{
    private readonly SingleThread _thread = new();

    public static TheoryData<string> Operations => [.. ApiMethod.All.Select(method => method.Operation.Id)];

    [Theory, Row("S14")]
    [MemberData(nameof(Operations))]
    public void A_call_ends_although_its_caller_blocks_the_only_thread(string operation)
    {
        var method = ApiMethod.Of(operation);
        using var manager = new SlowManager(
            [_ => Answers.Status(HttpStatusCode.TooManyRequests), request => method.Operation.Permission == "none" ? Succeed(request) : Answers.InvalidToken(), Succeed]);
        using var client = TestClient.WithPassword(manager, new LeapingTime());

        var result = _thread.Run(() => Wait(client, method));

        Assert.NotNull(result);
        Assert.Equal(method.Operation.Permission == "none" ? (0, 2) : (2, 3), (manager.TokenRequests, manager.Calls));
        Assert.Equal(0, _thread.Posts);
        (result as IDisposable)?.Dispose();

        HttpResponseMessage Succeed(SentRequest request) => LeakyAnswers.All["success"](request, method.Method);
    }

    [Fact, Row("S14")]
    public void What_may_be_added_to_a_call_does_not_block_either()
    {
        using var folder = new TemporaryFolder();
        using var refusing = new SlowManager([_ => Answers.Failure("ApiProxy (name: orders) was not found!")]);
        using var failing = new SlowManager([_ => Answers.Json("""{"status":"SUCCESS","deploymentResult":{"success":false,"message":"No worker"}}""")]);
        using var giving = new SlowManager([_ => Answers.Of(HttpStatusCode.OK, "PK", "application/zip")]);
        using var first = TestClient.WithToken(refusing);
        using var second = TestClient.WithToken(failing);
        using var third = TestClient.WithToken(giving);

        Assert.True(_thread.Run(() => first.ApiProxies.GetAsync("shop", "orders").OrNullIfNotFound().GetAwaiter().GetResult() is null));
        Assert.Equal(DeploymentVerdict.Failed, _thread.Run(() => second.Credentials.DeleteAsync("shop", "jane").AllowFailedDeployment().GetAwaiter().GetResult().Deployment.Verdict));
        Assert.Equal("orders.zip", Assert.Single(_thread.Run(() =>
        {
            using var download = third.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted).GetAwaiter().GetResult();
            download.SaveAsync(folder.PathOf("orders.zip")).GetAwaiter().GetResult();
            return folder.Files;
        })));
        Assert.Equal(0, _thread.Posts);
    }

    private static object? Wait(ApinizerClient client, ApiMethod method)
    {
        var call = method.Start(client);
        call.GetAwaiter().GetResult();
        return call.GetType().GetProperty("Result")!.GetValue(call);
    }

    /// <summary>Answers later, on another thread, and lets bodies arrive later too. The last answer is repeated.</summary>
    private sealed class SlowManager(Func<SentRequest, HttpResponseMessage>[] answers) : HttpMessageHandler
    {
        public int TokenRequests { get; private set; }

        public int Calls { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            var sent = await SentRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
            using var answer = sent.IsTokenRequest ? Answers.Token($"token-{++TokenRequests}") : answers[Math.Min(Calls++, answers.Length - 1)](sent);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var slow = new HttpResponseMessage(answer.StatusCode) { Content = new StreamContent(new YieldingStream(body)) };
            slow.Content.Headers.ContentType = answer.Content.Headers.ContentType;
            return slow;
        }
    }
}
