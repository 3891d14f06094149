using System.Net.Http.Headers;
using System.Net.Http.Json;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Wire;
using RestEase;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>RestEase with System.Text.Json and source generation in the place of Newtonsoft.Json, which it has of itself.</summary>
internal sealed class RestEaseClient : IContestant
{
    private readonly HttpClient _http;
    private readonly IRestEaseApi _api;

    public RestEaseClient(Target target)
    {
        _http = target.CreateHttpClient();
        _api = new RestClient(_http) { RequestBodySerializer = new RestEaseSerializer(), ResponseDeserializer = new RestEaseDeserializer() }.For<IRestEaseApi>();
    }

    public Task DeployAsync()
        => _api.DeployAsync(Facts.Project, Facts.ApiProxy, Facts.Environment, new DeploymentBody(Facts.Deployment.Description, Facts.Deployment.Persistent));

    public Task CreateCredentialAsync() => _api.CreateCredentialAsync(Facts.Project, Facts.Credential with { });

    public Task ListAsync(string project) => _api.ListCredentialsAsync(project);

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        using var response = await _api.ExportAsync(Facts.Project, apiProxy, encrypt: "false");
        await response.CopyToAsync(target);
    }

    public async Task UploadAsync(Stream file)
    {
        using var content = new MultipartFormDataContent
        {
            { JsonContent.Create(Facts.NewApiProxy, WireJson.Default.ApiProxyBody), "metadata" },
            { new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "specFile", "petstore.json" },
        };
        await _api.CreateFromFileAsync(Facts.Project, content);
    }

    public void Dispose() => _http.Dispose();
}
