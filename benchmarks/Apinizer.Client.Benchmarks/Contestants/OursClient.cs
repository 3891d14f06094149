using Apinizer.Client.ApiProxies;
using Apinizer.Client.Benchmarks.Manager;
using Apinizer.Client.Credentials;
using Microsoft.Extensions.DependencyInjection;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>This client, through its public surface: token, errors, retries, limits and deployment reports included, nobody listening to its telemetry.</summary>
internal sealed class OursClient(IApinizerClient client, IDisposable owner, bool streams = false) : IContestant
{
    public static IContestant New(Target target) => New(target, _ => { });

    /// <summary>The same, but lists come item by item.</summary>
    public static IContestant Streaming(Target target)
    {
        var own = new ApinizerClient(new ApinizerClientOptions { BaseUrl = target.BaseUrl, Token = Facts.Token });
        return new OursClient(own, own, streams: true);
    }

    public static IContestant New(Target target, Action<ApinizerClientOptions> configure)
    {
        var options = new ApinizerClientOptions { BaseUrl = target.BaseUrl, Token = Facts.Token };
        configure(options);
        if (target.InMemory is null)
        {
            var own = new ApinizerClient(options);
            return new OursClient(own, own);
        }

        var http = new HttpClient(target.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        return new OursClient(new ApinizerClient(http, options), http);
    }

    public static IContestant FromServices(Target target)
    {
        var services = new ServiceCollection();
        var builder = services.AddApinizerClient(options =>
        {
            options.BaseUrl = target.BaseUrl;
            options.Token = Facts.Token;
        });
        if (target.InMemory is not null)
        {
            builder.ConfigurePrimaryHttpMessageHandler(target.CreateHandler);
        }

        var provider = services.BuildServiceProvider();
        return new OursClient(provider.GetRequiredService<IApinizerClient>(), provider);
    }

    public Task DeployAsync() => client.ApiProxies.Deployment.DeployAsync(
        Facts.Project,
        Facts.ApiProxy,
        Facts.Environment,
        new DeploymentInput { Description = Facts.Deployment.Description, Persistent = Facts.Deployment.Persistent });

    public Task CreateCredentialAsync() => client.Credentials.CreateAsync(Facts.Project, new CredentialInput
    {
        Username = Facts.Credential.Username,
        Password = Facts.Credential.Password,
        FullName = Facts.Credential.FullName,
        Email = Facts.Credential.Email,
        RoleNameList = Facts.Credential.RoleNameList,
        Enabled = Facts.Credential.Enabled,
    });

    public Task ListAsync(string project) => streams ? EnumerateAsync(project) : client.Credentials.ListAsync(project);

    public async Task DownloadAsync(string apiProxy, Stream target)
    {
        using var download = await client.ApiProxies.ExportAsync(Facts.Project, apiProxy, PackageEncryption.Unencrypted);
        await download.Stream.CopyToAsync(target);
    }

    public Task UploadAsync(Stream file) => client.ApiProxies.CreateFromFileAsync(
        Facts.Project,
        new ApiProxyFromFileInput { ApiProxyName = Facts.NewApiProxy.ApiProxyName, ApiProxyCreationType = Facts.NewApiProxy.ApiProxyCreationType },
        FileUpload.FromStream(file, "petstore.json"));

    public void Dispose() => owner.Dispose();

    private async Task EnumerateAsync(string project)
    {
        await foreach (var credential in client.Credentials.EnumerateAsync(project))
        {
            ArgumentNullException.ThrowIfNull(credential.Username);
        }
    }
}
