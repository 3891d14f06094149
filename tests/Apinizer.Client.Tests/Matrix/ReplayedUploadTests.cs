using System.Security.Cryptography;
using System.Text;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Files that must be sent once more.</summary>
public sealed class ReplayedUploadTests
{
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(200_000);

    [Fact, Row("R26")]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        using var inner = new MemoryStream(Content);
        await using var stream = new OneWayStream(inner);

        var (calls, error) = await UploadAsync(FileUpload.FromStream(stream, "spec.json"));

        Assert.Single(calls);
        Assert.Equal(HttpStatusCode.BadGateway, Assert.IsType<ApinizerApiException>(error).StatusCode);
        Assert.True(stream.CanRead, "The stream belongs to the caller and stays open.");
    }

    [Fact, Row("R26")]
    public async Task A_stream_that_can_seek_is_replayed_from_where_it_stood()
    {
        using var stream = new MemoryStream(Content) { Position = 100 };

        var (calls, error) = await UploadAsync(FileUpload.FromStream(stream, "spec.json"));

        AssertReplayed(calls, error, Content[100..]);
        Assert.True(stream.CanRead, "The stream belongs to the caller and stays open.");
    }

    [Fact, Row("R26")]
    public async Task Bytes_are_replayed()
    {
        var (calls, error) = await UploadAsync(FileUpload.FromBytes(Content, "spec.json"));

        AssertReplayed(calls, error, Content);
    }

    [Fact, Row("R26")]
    public async Task A_file_is_opened_anew_for_each_attempt()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("spec.json"), Content, TestContext.Current.CancellationToken);

        var (calls, error) = await UploadAsync(FileUpload.FromPath(folder.PathOf("spec.json")));

        AssertReplayed(calls, error, Content);
    }

    private static void AssertReplayed(IReadOnlyList<SentRequest> calls, Exception? error, byte[] content)
    {
        Assert.Null(error);
        Assert.Equal(2, calls.Count);
        Assert.All(calls, call => Assert.True(call.Body.AsSpan().IndexOf([.. "\r\n\r\n"u8, .. content, .. "\r\n--"u8]) > 0, "The part is the content, no more and no less."));

        // The boundary is drawn anew; everything else is the same on both attempts.
        Assert.Equal(HashOf(calls[0]), HashOf(calls[1]));
    }

    private static string HashOf(SentRequest call)
    {
        var boundary = call.ContentType!.Split('"')[1];
        return Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(call.Body!).Replace(boundary, "", StringComparison.Ordinal))));
    }

    private static async Task<(IReadOnlyList<SentRequest> Calls, Exception? Error)> UploadAsync(FileUpload file)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.BadGateway), _ => Answers.Ok());
        using var client = TestClient.WithToken(manager, time);
        var update = new ApiProxyFromFileUpdate
        {
            ApiProxyName = "orders",
            ApiProxyCreationType = ApiProxySpecType.OpenApi,
            ClientRoute = new ClientRoute { RelativePathList = ["/orders"] },
            ReParse = true,
        };
        var error = await Record.ExceptionAsync(() => client.ApiProxies.UpdateFromFileAsync("shop", update, file, TestContext.Current.CancellationToken));
        return (manager.Calls, error);
    }
}
