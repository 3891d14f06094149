using System.IO.Compression;
using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A small answer that unpacks to a huge one. The client asks for no compression and unpacks nothing.</summary>
public sealed class CompressedAnswerTests
{
    private const int Unpacked = 100 * 1024 * 1024;
    private const int Limit = 1_000_000;

    public static TheoryData<string> Operations => [.. ApiMethod.All.Select(method => method.Operation.Id)];

    [Fact, Row("B7")]
    public async Task No_request_asks_for_compression()
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"status":"SUCCESS","resultList":[]}""");
        using var client = server.Connect();

        await client.Projects.ListAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Accept-Encoding", server.Call.Headers.Keys);
    }

    [Theory, Row("B7")]
    [MemberData(nameof(Operations))]
    public async Task An_answer_that_comes_compressed_all_the_same_is_a_typed_error(string operation)
    {
        foreach (var coding in new[] { "gzip", "br", "deflate", "identity, gzip" })
        {
            using var manager = new FakeManager().AnswerCall(_ => Packed("""{"status":"SUCCESS"}""", coding));
            using var client = TestClient.WithToken(manager);

            var thrown = await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

            var addsUp = thrown.Operation!.Class is OperationClass.Create or OperationClass.Once;
            var error = Assert.IsType<ApinizerResponseException>(addsUp ? thrown.InnerException : thrown);
            Assert.Contains($"The answer is compressed ({coding.Split(' ')[^1]})", error.Message, StringComparison.Ordinal);
            Assert.Single(manager.Calls);
        }
    }

    [Fact, Row("B7")]
    public async Task A_compressed_refusal_keeps_its_status()
    {
        using var manager = new FakeManager().AnswerCall(_ => Packed("""{"status":"FAILURE","resultMessage":"No"}""", "gzip", HttpStatusCode.BadRequest));
        using var client = TestClient.WithToken(manager);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.BadRequest, null), (error.StatusCode, error.ServerMessage));
    }

    [Fact, Row("B7")]
    public async Task A_compressed_token_is_none()
    {
        using var manager = new FakeManager().AnswerToken(_ => Packed("""{"access_token":"t"}""", "gzip"));
        using var client = TestClient.WithPassword(manager);

        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Empty(manager.Calls);
    }

    [Fact, Row("B7")]
    public async Task Identity_is_no_compression()
    {
        using var manager = new FakeManager().AnswerCall(_ =>
        {
            var answer = Answers.Json("""{"status":"SUCCESS","resultList":[{"name":"shop"}]}""");
            answer.Content.Headers.ContentEncoding.Add("Identity");
            return answer;
        });
        using var client = TestClient.WithToken(manager);

        Assert.Single(await client.Projects.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact, Row("B7")]
    public async Task If_the_callers_handler_unpacks_a_bomb_the_limit_holds_for_what_comes_out()
    {
        using var unpacking = new GZipStream(new MemoryStream(await BombAsync()), CompressionMode.Decompress);
        await using var counted = new OneWayStream(unpacking);
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(counted) });
        using var client = TestClient.WithToken(manager, configure: options => options.MaxResponseBytes = Limit);

        await AssertGivenUpAsync(client);

        Assert.InRange(counted.BytesRead, Limit, Limit + 1);
    }

    [Fact, Row("B7")]
    public async Task A_bomb_that_the_runtimes_own_handler_unpacks_is_given_up()
    {
        var bomb = await BombAsync();
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/json";
            response.Headers.ContentEncoding = "gzip";
            return response.Body.WriteAsync(bomb).AsTask();
        });
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token", MaxResponseBytes = Limit });

        await AssertGivenUpAsync(client);

        Assert.Contains("gzip", server.Call.Headers["Accept-Encoding"], StringComparison.Ordinal);
    }

    private static async Task AssertGivenUpAsync(ApinizerClient client)
        => Assert.Contains(
            nameof(ApinizerClientOptions.MaxResponseBytes),
            (await Assert.ThrowsAsync<ApinizerResponseException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);

    private static HttpResponseMessage Packed(string text, string codings, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new("application/json");
        foreach (var coding in codings.Split(", "))
        {
            content.Headers.ContentEncoding.Add(coding);
        }

        return new HttpResponseMessage(status) { Content = content };
    }

    /// <summary>An envelope with a very long text.</summary>
    private static async Task<byte[]> BombAsync()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            await gzip.WriteAsync("{\"status\":\""u8.ToArray());
            var block = Encoding.ASCII.GetBytes(new string('x', 1024 * 1024));
            for (var written = 0; written < Unpacked; written += block.Length)
            {
                await gzip.WriteAsync(block);
            }
        }

        var bomb = packed.ToArray();
        Assert.InRange(bomb.Length, 1, Unpacked / 100);
        return bomb;
    }
}
