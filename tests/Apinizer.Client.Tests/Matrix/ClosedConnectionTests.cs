using System.Net.Sockets;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>
/// A server that reads a request and closes the connection. The runtime repeats a request without content by itself then, whatever its method, below
/// every retry policy; these tests count what arrives at the socket.
/// </summary>
public sealed class ClosedConnectionTests
{
    private static readonly Func<int, NetworkStream, Task> Close = (_, _) => Task.CompletedTask;

    private static readonly Func<int, NetworkStream, Task> Reset = (_, stream) =>
    {
        stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
        return Task.CompletedTask;
    };

    [Fact, Row("R19")]
    public async Task Control_the_runtime_repeats_a_bare_POST_without_content()
    {
        await using var server = new RawServer(Close);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/rollback/")) { Content = null };

        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.True(server.Requests > 1, $"The runtime sent {server.Requests} request(s): if it does not repeat any more, the guard has lost its reason.");
    }

    [Fact, Row("R19"), Row("R18")]
    public async Task A_rollback_arrives_once()
    {
        await using var server = new RawServer(Close);
        using var client = Connect(server);

        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(
            () => client.ApiProxies.Deployment.RollbackHistoryAsync("shop", "orders", 3, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Requests);
        Assert.Contains("apiProxies.deployment.rollbackHistory", error.Message, StringComparison.Ordinal);
    }

    [Fact, Row("R19")]
    public async Task A_deployment_arrives_once_for_each_attempt_that_the_client_means()
    {
        await using var server = new RawServer(Close);
        using var client = Connect(server, options => options.RetryMode = RetryMode.Off);

        await Assert.ThrowsAsync<ApinizerConnectionException>(
            () => client.ApiProxies.Deployment.DeployAsync("shop", "orders", "production", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Requests);
    }

    [Theory, Row("R19")]
    [InlineData(RetryMode.Off, 1)]
    [InlineData(RetryMode.SafeOnly, 1)]
    [InlineData(RetryMode.Default, 2)]
    public async Task A_deletion_arrives_once_for_each_attempt_that_the_client_means(RetryMode mode, int requests)
    {
        await using var server = new RawServer(Close);
        using var client = Connect(server, options => options.RetryMode = mode);

        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(() => client.ApiProxies.DeleteAsync("shop", "orders", TestContext.Current.CancellationToken));

        Assert.Equal(requests, server.Requests);
        Assert.Equal(requests, error.Attempts.Count);
    }

    [Theory, Row("R8")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_creation_whose_connection_breaks_is_sent_once_and_its_error_says_how_to_find_out(bool reset)
    {
        await using var server = new RawServer(reset ? Reset : Close);
        using var client = Connect(server);
        var credential = new CredentialInput { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" };

        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => client.Credentials.CreateAsync("shop", credential, TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Requests);
        Assert.Contains("credentials.create (POST /apiops/projects/shop/credentials/)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Look with credentials.list before you repeat it", error.Message, StringComparison.Ordinal);
        Assert.Equal("credentials.list", error.Operation!.VerifyWith);
    }

    [Fact, Row("R8"), Row("S7")]
    public async Task A_creation_whose_answer_breaks_off_is_sent_once()
    {
        await using var server = new RawServer((_, stream) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"status\":"u8.ToArray()).AsTask());
        using var client = Connect(server);

        await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => client.ApiProxies.CreateFromUrlAsync(
            "shop", new ApiProxyFromUrlInput { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi }, TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Requests);
    }

    [Fact, Row("S7")]
    public async Task A_read_whose_answer_breaks_off_is_repeated_and_never_taken_for_whole()
    {
        await using var server = new RawServer((request, stream) => stream.WriteAsync(request == 1
            ? "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"status\":\"SUCCESS\"}"u8.ToArray()
            : RawServer.Response("""{"status":"SUCCESS","resultList":[{"name":"shop"}]}""")).AsTask());
        using var client = Connect(server);

        Assert.Equal("shop", Assert.Single(await client.Projects.ListAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Equal(2, server.Requests);
    }

    [Fact, Row("B9")]
    public async Task A_download_that_breaks_off_fails_and_leaves_no_file()
    {
        await using var server = new RawServer((_, stream) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: 100\r\n\r\nPK"u8.ToArray()).AsTask());
        using var client = Connect(server);
        using var folder = new TemporaryFolder();
        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(() => download.SaveAsync(folder.PathOf("orders.zip"), TestContext.Current.CancellationToken));

        Assert.Equal("apiProxies.export", error.Operation?.Id);
        Assert.NotNull(error.CorrelationId);
        Assert.Empty(folder.Files);
    }

    private static ApinizerClient Connect(RawServer server, Action<ApinizerClientOptions>? configure = null)
    {
        var options = new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token", TimeProvider = new LeapingTime() };
        configure?.Invoke(options);
        return new ApinizerClient(options);
    }
}
