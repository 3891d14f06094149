using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Wire;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>What an expert writes who has a day for it: no HttpClient around the handler, one address, one pooled buffer each way.</summary>
internal sealed class TunedClient(HttpMessageInvoker http, Uri baseUrl) : IContestant
{
    private static readonly AuthenticationHeaderValue Bearer = new("Bearer", Facts.Token);
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly string _root = baseUrl.AbsoluteUri.TrimEnd('/');

    public TunedClient(Target target)
        : this(new HttpMessageInvoker(target.CreateHandler()), target.BaseUrl)
    {
    }

    public Task DeployAsync() => PostAsync(
        $"{_root}/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/apiProxies/{Uri.EscapeDataString(Facts.ApiProxy)}/environments/{Uri.EscapeDataString(Facts.Environment)}/",
        new DeploymentBody(Facts.Deployment.Description, Facts.Deployment.Persistent),
        WireJson.Default.DeploymentBody);

    public Task CreateCredentialAsync() => PostAsync(
        $"{_root}/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/credentials/",
        Facts.Credential with { },
        WireJson.Default.CredentialBody);

    public Task ListAsync(string project) => ReadListAsync($"{_root}/apiops/projects/{Uri.EscapeDataString(project)}/credentials/");

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        using var request = CreateMessage(HttpMethod.Get, _root + Facts.ExportPath(apiProxy));
        using var response = await http.SendAsync(request, CancellationToken.None);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(target);
    }

    public async Task UploadAsync(Stream file)
    {
        using var request = CreateMessage(HttpMethod.Post, _root + Facts.UploadPath);
        using var metadata = PooledJsonContent.Create(Facts.NewApiProxy, WireJson.Default.ApiProxyBody);
        request.Content = new MultipartFormDataContent
        {
            { metadata, "metadata" },
            { new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "specFile", "petstore.json" },
        };
        using var response = await http.SendAsync(request, CancellationToken.None);
        await ReadAnswerAsync(response);
    }

    public void Dispose() => http.Dispose();

    private async Task<Answer<CredentialItem>> PostAsync<T>(string url, T body, JsonTypeInfo<T> type)
    {
        using var request = CreateMessage(HttpMethod.Post, url);
        request.Content = PooledJsonContent.Create(body, type);
        using var response = await http.SendAsync(request, CancellationToken.None);
        return await ReadAnswerAsync(response);
    }

    private async Task<List<CredentialItem>> ReadListAsync(string url)
    {
        using var request = CreateMessage(HttpMethod.Get, url);
        using var response = await http.SendAsync(request, CancellationToken.None);
        return (await ReadAnswerAsync(response)).ResultList ?? [];
    }

    private static HttpRequestMessage CreateMessage(HttpMethod method, string url)
    {
        var request = new HttpRequestMessage(method, new Uri(url));
        request.Headers.Authorization = Bearer;
        request.Headers.Accept.Add(Json);
        return request;
    }

    private static async ValueTask<Answer<CredentialItem>> ReadAnswerAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        var answer = response.Content.Headers.ContentLength is <= PooledAnswer.Largest and var length
            ? await PooledAnswer.ReadAsync(response.Content, (int)length, WireJson.Default.AnswerCredentialItem)
            : await ReadFromStreamAsync(response.Content);
        return answer?.Status == "SUCCESS" ? answer : throw new InvalidOperationException(answer?.ResultMessage);
    }

    private static async ValueTask<Answer<CredentialItem>?> ReadFromStreamAsync(HttpContent content)
    {
        await using var stream = await content.ReadAsStreamAsync();
        return await JsonSerializer.DeserializeAsync(stream, WireJson.Default.AnswerCredentialItem);
    }
}
