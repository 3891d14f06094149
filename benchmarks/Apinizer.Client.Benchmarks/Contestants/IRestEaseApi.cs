using Apinizer.Client.Benchmarks.Wire;
using RestEase;

namespace Apinizer.Client.Benchmarks.Contestants;

public interface IRestEaseApi
{
    [Post("apiops/projects/{projectName}/apiProxies/{apiProxyName}/environments/{environmentName}/")]
    Task<Answer<CredentialItem>> DeployAsync([Path] string projectName, [Path] string apiProxyName, [Path] string environmentName, [Body] DeploymentBody deployment);

    [Post("apiops/projects/{projectName}/credentials/")]
    Task<Answer<CredentialItem>> CreateCredentialAsync([Path] string projectName, [Body] CredentialBody credential);

    [Get("apiops/projects/{projectName}/credentials/")]
    Task<Answer<CredentialItem>> ListCredentialsAsync([Path] string projectName);

    [Get("apiops/projects/{projectName}/apiProxies/{apiProxyName}/export/")]
    Task<Stream> ExportAsync([Path] string projectName, [Path] string apiProxyName, [Query] string encrypt);

    [Post("apiops/projects/{projectName}/apiProxies/file/")]
    Task<Answer<CredentialItem>> CreateFromFileAsync([Path] string projectName, [Body] HttpContent content);
}
