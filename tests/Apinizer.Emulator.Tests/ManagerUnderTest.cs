using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Emulator.Tests;

/// <summary>An emulator and a plain HTTP client with its token.</summary>
internal sealed class ManagerUnderTest : IAsyncDisposable
{
    public const string Project = "/apiops/projects/MyProject/";

    private readonly HttpClient _http;

    private ManagerUnderTest(ApinizerEmulator emulator)
    {
        Emulator = emulator;
        Token = emulator.Token;
        _http = new HttpClient { BaseAddress = emulator.BaseUrl };
    }

    public ApinizerEmulator Emulator { get; }

    /// <summary>The token to send; null for none.</summary>
    public string? Token { get; set; }

    public static async Task<ManagerUnderTest> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
        => new(await ApinizerEmulator.StartAsync(configure, TestContext.Current.CancellationToken));

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> DeleteAsync(string path, string? json = null) => SendAsync(HttpMethod.Delete, path, json);

    public Task<Reply> PostAsync(string path, string? json = null) => SendAsync(HttpMethod.Post, path, json);

    public Task<Reply> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    public Task<Reply> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, json);

    public Task<Reply> SendAsync(HttpMethod method, string path, string? json = null, Action<HttpRequestMessage>? change = null)
        => SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), change);

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        change?.Invoke(request);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), response.Content.Headers);
    }

    public Task<Reply> LogInAsync(string user, string password, string grant = "client_credentials") => SendAsync(HttpMethod.Post, "/apiops/auth/token",
        new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = grant, ["client_id"] = user, ["client_secret"] = password }));

    /// <summary>Uploads a specification.</summary>
    public Task<Reply> UploadAsync(HttpMethod method, string metadata, string fileName, byte[] file) => SendAsync(method, Project + "apiProxies/file/", new MultipartFormDataContent
    {
        { new StringContent(metadata), "metadata" },
        { new ByteArrayContent(file), "specFile", fileName },
    });

    public async Task CreateProxyAsync(string name, string project = "MyProject")
    {
        var reply = await PostAsync($"/apiops/projects/{project}/apiProxies/url/", $$"""
            {"apiProxyName":"{{name}}","apiProxyCreationType":"OPEN_API","specUrl":"https://specs.example.com/{{name}}.json","clientRoute":{"relativePathList":["/{{name}}"]} }
            """);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    public Task<Reply> CreateCredentialAsync(string username, string project = "MyProject") => PostAsync($"/apiops/projects/{project}/credentials/", Credential(username));

    public static string Credential(string username) => $$"""{"username":"{{username}}","password":"s3cret","fullName":"Full Name","email":"a@example.com"}""";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}
