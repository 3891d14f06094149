using System.Text.Json;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Benchmarks.Wire;
using RestSharp;
using RestSharp.Authenticators.OAuth2;
using RestSharp.Serializers.Json;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>RestSharp with the types of source generation.</summary>
internal sealed class RestSharpClient : IContestant
{
    private readonly RestClient _client;

    public RestSharpClient(Target target)
    {
        var options = new RestClientOptions(target.BaseUrl) { Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(Facts.Token, "Bearer") };
        if (target.InMemory is { } create)
        {
            options.ConfigureMessageHandler = _ => create();
        }

        _client = new RestClient(options, configureSerialization: serializers => serializers.UseSystemTextJson(new JsonSerializerOptions(WireJson.Default.Options)));
    }

    public Task DeployAsync() => SendAsync(
        new RestRequest("apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/", Method.Post)
            .AddUrlSegment("projectName", Facts.Project)
            .AddUrlSegment("apiProxyName", Facts.ApiProxy)
            .AddUrlSegment("environmentName", Facts.Environment)
            .AddJsonBody(new DeploymentBody(Facts.Deployment.Description, Facts.Deployment.Persistent)));

    public Task CreateCredentialAsync() => SendAsync(
        new RestRequest("apiops/projects/{projectName}/credentials/", Method.Post).AddUrlSegment("projectName", Facts.Project).AddJsonBody(Facts.Credential with { }));

    public Task ListAsync(string project) => SendAsync(new RestRequest("apiops/projects/{projectName}/credentials/").AddUrlSegment("projectName", project));

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        var request = new RestRequest("apiops/projects/{projectName}/apiProxies/{apiProxyName}/export/")
            .AddUrlSegment("projectName", Facts.Project)
            .AddUrlSegment("apiProxyName", apiProxy)
            .AddQueryParameter("encrypt", "false");
        await using var content = await _client.DownloadStreamAsync(request) ?? throw new InvalidOperationException("Nothing came.");
        await content.CopyToAsync(target);
    }

    public Task UploadAsync(Stream file) => SendAsync(
        new RestRequest("apiops/projects/{projectName}/apiProxies/file/", Method.Post) { AlwaysMultipartFormData = true }
            .AddUrlSegment("projectName", Facts.Project)
            .AddParameter("metadata", JsonSerializer.Serialize(Facts.NewApiProxy, WireJson.Default.ApiProxyBody))
            .AddFile("specFile", () => file, "petstore.json"));

    public void Dispose() => _client.Dispose();

    private async Task<Answer<CredentialItem>> SendAsync(RestRequest request)
    {
        var response = await _client.ExecuteAsync<Answer<CredentialItem>>(request);
        return response is { IsSuccessful: true, Data: { Status: "SUCCESS" } answer }
            ? answer
            : throw new InvalidOperationException(response.ErrorMessage, response.ErrorException);
    }
}
