using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Wire;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>Ordinary code: HttpClient, its JSON extensions and source generation. No token is renewed, nothing is repeated, errors are status codes.</summary>
internal sealed class RawClient(HttpClient http) : IContestant
{
    public RawClient(Target target)
        : this(target.CreateHttpClient())
    {
    }

    public Task DeployAsync() => PostAsync(
        $"/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/apiProxies/{Uri.EscapeDataString(Facts.ApiProxy)}/environments/{Uri.EscapeDataString(Facts.Environment)}/",
        new DeploymentBody(Facts.Deployment.Description, Facts.Deployment.Persistent),
        WireJson.Default.DeploymentBody);

    public Task CreateCredentialAsync() => PostAsync(
        $"/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/credentials/",
        Facts.Credential with { },
        WireJson.Default.CredentialBody);

    public Task ListAsync(string project) => ReadListAsync($"/apiops/projects/{Uri.EscapeDataString(project)}/credentials/");

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        using var response = await http.GetAsync(Facts.ExportPath(apiProxy), HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var content = await response.Content.ReadAsStreamAsync();
        await content.CopyToAsync(target);
    }

    public async Task UploadAsync(Stream file)
    {
        using var content = new MultipartFormDataContent
        {
            { JsonContent.Create(Facts.NewApiProxy, WireJson.Default.ApiProxyBody), "metadata" },
            { new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "specFile", "petstore.json" },
        };
        using var response = await http.PostAsync(Facts.UploadPath, content);
        await ReadAnswerAsync(response);
    }

    public void Dispose() => http.Dispose();

    private async Task<Answer<CredentialItem>> PostAsync<T>(string path, T body, JsonTypeInfo<T> type)
    {
        using var response = await http.PostAsJsonAsync(path, body, type);
        return await ReadAnswerAsync(response);
    }

    private async Task<List<CredentialItem>> ReadListAsync(string path)
    {
        using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        return (await ReadAnswerAsync(response)).ResultList ?? [];
    }

    private static async Task<Answer<CredentialItem>> ReadAnswerAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync(WireJson.Default.AnswerCredentialItem);
        return answer?.Status == "SUCCESS" ? answer : throw new InvalidOperationException(answer?.ResultMessage);
    }
}
