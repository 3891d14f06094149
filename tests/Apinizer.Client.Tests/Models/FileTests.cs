using Apinizer.Client.ApiProxies;
using Microsoft.AspNetCore.Http;

namespace Apinizer.Client.Tests.Models;

/// <summary>Files that go up and come down.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_read_is_named_before_anything_is_sent(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("directory"));
        var path = name == "." ? folder.PathOf("directory") : folder.PathOf(name);
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager);
        var input = new ApiProxyFromFileInput { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.OpenApi };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => client.ApiProxies.CreateFromFileAsync("shop", input, FileUpload.FromPath(path), TestContext.Current.CancellationToken));

        Assert.Equal("specFile", error.ParamName);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X7")]
    [InlineData("")]
    [InlineData("no media type")]
    [InlineData("a/b\r\nX-Injected: 1")]
    public void A_content_type_that_is_none_is_refused(string contentType)
        => Assert.Equal("contentType", Assert.Throws<ArgumentException>(() => FileUpload.FromBytes([1], "a.json", contentType)).ParamName);

    [Fact]
    public void A_description_says_what_it_describes()
    {
        Assert.Equal(("spec.json", "application/octet-stream"), (FileUpload.FromPath("some/folder/spec.json").ToString(), FileUpload.FromPath("spec.json").ContentType));
        using var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => FileUpload.FromStream(closed, "a.json"));
        Assert.Throws<ArgumentNullException>(() => FileUpload.FromBytes(null!, "a.json"));
    }

    [Fact]
    public async Task A_saved_file_is_its_owners_alone_and_replaces_an_older_one()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("orders.zip"), "an older and longer file", TestContext.Current.CancellationToken);
        using var download = new FileDownload(new MemoryStream("new"u8.ToArray()));

        await download.SaveAsync(folder.PathOf("orders.zip"), TestContext.Current.CancellationToken);

        Assert.Equal(["orders.zip"], folder.Files);
        Assert.Equal("new", await File.ReadAllTextAsync(folder.PathOf("orders.zip"), TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(TargetPromises.ModeOfSavedFile(folder), File.GetUnixFileMode(folder.PathOf("orders.zip")));
        }
    }

    [Fact]
    public async Task A_file_appears_under_its_name_only_when_it_is_complete()
    {
        using var folder = new TemporaryFolder();
        using var content = new SilentStream();
        using var download = new FileDownload(content);
        using var caller = new CancellationTokenSource();
        await File.WriteAllTextAsync(folder.PathOf("orders.zip"), "old", TestContext.Current.CancellationToken);

        var saving = download.SaveAsync(folder.PathOf("orders.zip"), caller.Token);
        await content.Reading;
        Assert.Equal(2, folder.Files.Count());
        Assert.Equal("old", await File.ReadAllTextAsync(folder.PathOf("orders.zip"), TestContext.Current.CancellationToken));
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => saving);
        Assert.Equal(["orders.zip"], folder.Files);
        Assert.Equal("old", await File.ReadAllTextAsync(folder.PathOf("orders.zip"), TestContext.Current.CancellationToken));
    }

    [Theory, Row("B10")]
    [InlineData("attachment; filename=\"../../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"..\\\\..\\\\boot.ini\"", "boot.ini")]
    [InlineData("attachment; filename=\"C:\\\\windows\\\\system.ini\"", "system.ini")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%2Fsipari%C5%9F.zip", "sipariş.zip")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename=\" . \"", null)]
    [InlineData("attachment; filename=\"a:b*c?.zip\"", "abc.zip")]
    [InlineData("attachment", null)]
    [InlineData("", null)]
    public async Task What_the_server_calls_a_file_is_a_label_and_no_path(string disposition, string? name)
    {
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/zip";
            response.Headers.ContentDisposition = disposition;
            return response.WriteAsync("PK");
        });
        using var client = server.Connect();
        using var folder = new TemporaryFolder();

        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);
        await download.SaveAsync(folder.PathOf("mine.zip"), TestContext.Current.CancellationToken);

        Assert.Equal(name, download.FileName);
        Assert.Equal(["mine.zip"], folder.Files);
    }

    [Fact]
    public async Task What_is_missing_can_be_read_as_null()
    {
        Assert.Null(await ReadAsync("ApiProxy (name: orders) was not found!"));

        // It may just be hidden from this user: to take it for missing would be a guess.
        await Assert.ThrowsAsync<ApinizerApiException>(() => ReadAsync("ApiProxy (orders) is not found or user does not have privilege to access it!"));
        await Assert.ThrowsAsync<ApinizerApiException>(() => ReadAsync("Port (0) is not valid!"));

        static async Task<ApiProxy?> ReadAsync(string text)
        {
            using var manager = new FakeManager().AnswerCall(_ => Answers.Failure(text));
            using var client = TestClient.WithToken(manager);
            return await client.ApiProxies.GetAsync("shop", "orders", cancellationToken: TestContext.Current.CancellationToken).OrNullIfNotFound();
        }
    }
}
