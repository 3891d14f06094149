using System.Text;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Transport;

/// <summary>Lists that are too long to be read whole before they are understood, as a list and as a stream of items.</summary>
public sealed class LongListTests : IDisposable
{
    private const string Head = """{"status":"SUCCESS","resultCount":2,"resultList":""";
    private const string Tail = "}";

    private readonly ManualTime _time = new();
    private readonly List<IDisposable> _used = [];

    public static TheoryData<bool, int, int> Readings => new(
        from streamed in new[] { false, true }
        from count in new[] { 0, 1, 300, 3000 }
        from piece in new[] { 7, 1024, 100_000 }
        select (streamed, count, piece));

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task Every_item_comes_however_long_the_list_is_and_in_whatever_pieces_it_arrives(bool streamed, int count, int piece)
    {
        var client = Client(Head + List(count) + Tail, piece);

        Assert.Equal(Enumerable.Range(0, count).Select(NameOf), await NamesAsync(client, streamed));
    }

    [Theory]
    [InlineData("""{"resultList":""", ""","status":"SUCCESS","deploymentResult":null}""")]
    [InlineData("""{"success":true,"result":""", "}")]
    [InlineData("""{ "status" : "SUCCESS" , "other": {"resultList":[1]}, "resultList" : """, " , \"more\": [\"]\"] }\r\n")]
    [InlineData("\ufeff{\"status\":\"SUCCESS\",\"resultList\":", "}")]
    public async Task What_stands_around_the_list_may_stand_anywhere(string head, string tail)
    {
        Assert.Equal(1000, (await NamesAsync(Client(head + List(1000) + tail), streamed: false)).Count);
        Assert.Equal(1000, (await NamesAsync(Client(head + List(1000) + tail), streamed: true)).Count);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2000)]
    public async Task A_failure_that_is_told_behind_the_list_is_a_failure(bool streamed, int seen)
    {
        var client = Client("""{"resultList":""" + List(2000) + ""","status":"FAILURE","resultMessage":"Project (name: shop) was not found!"}""");
        var names = new List<string?>();

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => NamesAsync(client, streamed, names));

        Assert.Equal((ApinizerErrorKind.NotFound, "credentials.list"), (error.Kind, error.Operation!.Id));
        Assert.Equal(seen, names.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_item_that_does_not_fit_is_a_typed_error(bool streamed)
    {
        var list = List(1000);
        var client = Client(Head + list[..^1] + """,{"username":{"first":"Jane"}}]""" + Tail);

        var error = await Assert.ThrowsAsync<ApinizerResponseException>(() => NamesAsync(client, streamed));

        Assert.Contains("The answer does not fit", error.Message, StringComparison.Ordinal);
        Assert.Equal("credentials.list", error.Operation!.Id);
    }

    [Fact]
    public async Task A_list_that_is_broken_off_is_asked_for_again()
    {
        var whole = Head + List(1000) + Tail;
        var (client, manager) = Answering(Body(whole[..^100]), Body(whole));

        Assert.Equal(1000, (await client.Credentials.ListAsync("shop", TestContext.Current.CancellationToken)).Count);
        Assert.Equal(2, manager.Calls.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_that_is_broken_off_says_so_after_the_items_that_came(bool connectionBreaks)
    {
        var cut = Encoding.UTF8.GetBytes((Head + List(1000) + Tail)[..^100]);
        var (client, manager) = Answering(new PiecesStream(cut, 1024, connectionBreaks ? _ => throw new IOException("Connection reset by peer") : null));
        var names = new List<string?>();

        var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => NamesAsync(client, streamed: true, names));

        Assert.Equal(connectionBreaks ? ApinizerErrorKind.Connection : ApinizerErrorKind.UnexpectedResponse, error.Kind);
        Assert.Equal("credentials.list", error.Operation!.Id);
        Assert.InRange(names.Count, 1, 999);
        Assert.Single(manager.Calls);
    }

    [Fact]
    public async Task A_stream_that_falls_silent_is_given_up()
    {
        var silent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var body = new PiecesStream(Encoding.UTF8.GetBytes(Head + List(1000)), 1024, cancellationToken =>
        {
            silent.TrySetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        });
        var reading = NamesAsync(Answering(body).Client, streamed: true);
        await silent.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        _time.Advance(TimeSpan.FromSeconds(60));

        Assert.Contains("IdleTimeout", (await Assert.ThrowsAsync<ApinizerTimeoutException>(() => reading)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_of_an_answer_is_for_a_list_as_a_whole_and_for_a_stream_between_two_items()
    {
        var body = Head + List(5000) + Tail;
        void Limit(ApinizerClientOptions options) => options.MaxResponseBytes = 100_000;

        var error = await Assert.ThrowsAsync<ApinizerResponseException>(() => NamesAsync(Client(body, configure: Limit), streamed: false));
        Assert.Contains("larger than MaxResponseBytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(5000, (await NamesAsync(Client(body, configure: Limit), streamed: true)).Count);

        var endless = Head + "[" + Item(0) + ",{\"username\":\"" + new string('x', 200_000) + "\"}]" + Tail;
        await Assert.ThrowsAsync<ApinizerResponseException>(() => NamesAsync(Client(endless, configure: Limit), streamed: true));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Whoever_stops_early_closes_the_answer(int count)
    {
        var body = Body(Head + List(count) + Tail);

        await foreach (var credential in Answering(body).Client.Credentials.EnumerateAsync("shop", TestContext.Current.CancellationToken))
        {
            Assert.Equal(NameOf(0), credential.Username);
            break;
        }

        Assert.True(body.IsClosed);
    }

    [Fact]
    public async Task Each_enumeration_is_a_call_of_its_own()
    {
        var (client, manager) = Answering(Body(Head + List(2) + Tail), Body(Head + List(3) + Tail));
        var credentials = client.Credentials.EnumerateAsync("shop", TestContext.Current.CancellationToken);

        Assert.Empty(manager.Calls);
        Assert.Equal(2, await CountAsync(credentials));
        Assert.Equal(3, await CountAsync(credentials));
        Assert.Equal(2, manager.Calls.Select(call => call.Headers["X-Correlation-Id"]).Distinct().Count());
    }

    [Fact]
    public void A_mistake_is_told_when_the_stream_is_asked_for_and_not_when_it_is_read()
        => Assert.Throws<ArgumentNullException>("projectName", () => { _ = Client("{}").Credentials.EnumerateAsync(null!, TestContext.Current.CancellationToken); });

    [Fact]
    public async Task The_token_of_the_enumeration_ends_it()
    {
        using var cancellation = new CancellationTokenSource();
        var credentials = Client(Head + List(1000) + Tail).Credentials.EnumerateAsync("shop", TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in credentials.WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });
    }

    public void Dispose() => _used.ForEach(used => used.Dispose());

    private static string NameOf(int index) => $"user-{index}]\"}}\\";

    private static string Item(int index) => $$"""{"username":"user-{{index}}]\"}\\","roleNameList":["a","[b"],"description":"{\u0022]"}""";

    private static string List(int count) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(Item))}]";

    private static PiecesStream Body(string json, int piece = 4096) => new(Encoding.UTF8.GetBytes(json), piece);

    private static async Task<List<string?>> NamesAsync(ApinizerClient client, bool streamed, List<string?>? into = null)
    {
        var names = into ?? [];
        if (!streamed)
        {
            names.AddRange((await client.Credentials.ListAsync("shop", TestContext.Current.CancellationToken)).Select(credential => credential.Username));
            return names;
        }

        await foreach (var credential in client.Credentials.EnumerateAsync("shop", TestContext.Current.CancellationToken))
        {
            names.Add(credential.Username);
        }

        return names;
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<Credential> credentials)
    {
        var count = 0;
        await foreach (var _ in credentials)
        {
            count++;
        }

        return count;
    }

    private ApinizerClient Client(string json, int piece = 4096, Action<ApinizerClientOptions>? configure = null) => Answering(configure, Body(json, piece)).Client;

    private (ApinizerClient Client, FakeManager Manager) Answering(params PiecesStream[] bodies) => Answering(null, bodies);

    private (ApinizerClient Client, FakeManager Manager) Answering(Action<ApinizerClientOptions>? configure, params PiecesStream[] bodies)
    {
        var manager = new FakeManager().AnswerCall([.. bodies.Select(body => (Func<SentRequest, HttpResponseMessage>)(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }))]);
        var client = TestClient.WithToken(manager, bodies.Length > 1 ? new LeapingTime() : _time, configure);
        _used.AddRange([client, manager]);
        return (client, manager);
    }
}
