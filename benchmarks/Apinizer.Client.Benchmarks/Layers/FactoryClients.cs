using Apinizer.Client.Benchmarks.Contestants;
using Apinizer.Client.Benchmarks.Manager;
using Microsoft.Extensions.DependencyInjection;

namespace Apinizer.Client.Benchmarks.Layers;

/// <summary>HTTP clients from <see cref="IHttpClientFactory"/>, with a token and a pipeline.</summary>
internal sealed class FactoryClients : IDisposable
{
    private readonly ServiceProvider _provider;
    private readonly IHttpClientFactory _factory;

    public FactoryClients(Target target)
    {
        var services = new ServiceCollection();
        services.AddHttpClient("manager", client => client.BaseAddress = target.BaseUrl)
            .ConfigurePrimaryHttpMessageHandler(target.CreateHandler)
            .AddHttpMessageHandler(() => new BearerHandler(Facts.Token))
            .AddHttpMessageHandler(() => new PollyHandler());
        _provider = services.BuildServiceProvider();
        _factory = _provider.GetRequiredService<IHttpClientFactory>();
    }

    public HttpClient Create() => _factory.CreateClient("manager");

    public void Dispose() => _provider.Dispose();
}
