using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Wire;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>Like raw, but System.Text.Json looks at the types while the program runs.</summary>
internal sealed class ReflectionClient(Target target) : IContestant
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly HttpClient _http = target.CreateHttpClient();

    public Task DeployAsync() => PostAsync(
        $"/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/apiProxies/{Uri.EscapeDataString(Facts.ApiProxy)}/environments/{Uri.EscapeDataString(Facts.Environment)}/",
        new DeploymentBody(Facts.Deployment.Description, Facts.Deployment.Persistent));

    public Task CreateCredentialAsync() => PostAsync($"/apiops/projects/{Uri.EscapeDataString(Facts.Project)}/credentials/", Facts.Credential with { });

    public Task ListAsync(string project) => ReadListAsync($"/apiops/projects/{Uri.EscapeDataString(project)}/credentials/");

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        using var response = await _http.GetAsync(Facts.ExportPath(apiProxy), HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(target);
    }

    public async Task UploadAsync(Stream file)
    {
        using var content = new MultipartFormDataContent
        {
            { JsonContent.Create(Facts.NewApiProxy, options: Json), "metadata" },
            { new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "specFile", "petstore.json" },
        };
        using var response = await _http.PostAsync(Facts.UploadPath, content);
        await ReadAnswerAsync(response);
    }

    public void Dispose() => _http.Dispose();

    private async Task<Answer<CredentialItem>> PostAsync<T>(string path, T body)
    {
        using var response = await _http.PostAsJsonAsync(path, body, Json);
        return await ReadAnswerAsync(response);
    }

    private async Task<List<CredentialItem>> ReadListAsync(string path)
    {
        using var response = await _http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        return (await ReadAnswerAsync(response)).ResultList ?? [];
    }

    private static async Task<Answer<CredentialItem>> ReadAnswerAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<Answer<CredentialItem>>(Json);
        return answer?.Status == "SUCCESS" ? answer : throw new InvalidOperationException(answer?.ResultMessage);
    }
}
