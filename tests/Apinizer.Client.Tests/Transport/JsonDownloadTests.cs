using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Client.Tests.Transport;

/// <summary>A file of the type JSON: it streams like any other, and a failure is still told apart from it.</summary>
public sealed class JsonDownloadTests : IDisposable
{
    private readonly List<IDisposable> _used = [];
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _used.ForEach(used => used.Dispose());

    [Theory]
    [InlineData(10)]
    [InlineData(64 * 1024)]
    [InlineData((64 * 1024) + 1)]
    [InlineData(1024 * 1024)]
    public async Task All_of_it_arrives_unchanged(int length)
    {
        var document = Document(length);
        var client = Client(new PiecesStream(document, size: 5000));

        using var download = await ExportAsync(client);
        using var received = new MemoryStream();
        await download.Stream.CopyToAsync(received, Ct);

        Assert.Equal(document, received.ToArray());
        Assert.Equal("application/json", download.ContentType);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_long_one_is_handed_over_before_it_is_there_and_has_no_limit_in_size()
    {
        var rest = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var body = new PiecesStream(Document(200_000), size: 5000, _ => rest.Task);
        var client = Client(body, options => options.MaxResponseBytes = 100_000);

        using var download = await ExportAsync(client);
        Assert.True(body.Position < body.Length);

        rest.SetResult();
        using var received = new MemoryStream();
        await download.Stream.CopyToAsync(received, Ct);
        Assert.Equal(200_000, received.Length);
    }

    [Fact]
    public async Task A_failure_is_no_file()
    {
        var client = Client(new PiecesStream("""{"status":"FAILURE","resultMessage":"JWK (name: shop) was not found!"}"""u8.ToArray(), size: 10));

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => ExportAsync(client));

        Assert.Equal("JWK (name: shop) was not found!", error.ServerMessage);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_long_one_that_falls_silent_ends()
    {
        var silence = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var client = Client(new PiecesStream(Document(100_000), size: 5000, async stopping =>
        {
            silence.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, stopping);
        }));

        using var download = await ExportAsync(client);
        var reading = download.Stream.CopyToAsync(Stream.Null, Ct);
        await silence.Task;
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(nameof(ApinizerClientOptions.IdleTimeout), (await Assert.ThrowsAsync<ApinizerTimeoutException>(() => reading)).LimitName);
    }

    private static Task<FileDownload> ExportAsync(ApinizerClient client) => client.Keystores.ExportFileAsync("shop", "partner", cancellationToken: Ct);

    private static byte[] Document(int length) => Encoding.UTF8.GetBytes("{\"a\":\"" + new string('x', length - 8) + "\"}");

    private ApinizerClient Client(PiecesStream body, Action<ApinizerClientOptions>? configure = null)
    {
        var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        });
        var client = TestClient.WithToken(manager, _time, configure);
        _used.AddRange([client, manager]);
        return client;
    }
}
