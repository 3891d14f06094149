#if !NET
using Apinizer.Client; // What this target lacks.
#endif
using Apinizer.Client.GatewayTokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Where callers of AddX look for it.

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the client of a gateway's token service.</summary>
public static class ApinizerGatewayTokensServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IGatewayTokensClient"/> as a singleton. It needs no client of the Management API beside it.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets at least the gateway's address and the client.</param>
    /// <returns>The builder of the HTTP client that its requests go through.</returns>
    public static IHttpClientBuilder AddApinizerGatewayTokens(this IServiceCollection services, Action<GatewayTokensOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddDefault(options => options.Configure(configure));
    }

    /// <summary>Registers <see cref="IGatewayTokensClient"/> with settings from a configuration section, for instance <c>Gateway:BaseUrl</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="section">The section whose keys are the names of the options.</param>
    /// <returns>The builder of the HTTP client that its requests go through.</returns>
    public static IHttpClientBuilder AddApinizerGatewayTokens(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddDefault(options => options.Configure(target => ApinizerGatewayTokensConfiguration.Apply(section, target)));
    }

    /// <summary>Registers one of several clients: get it with <c>[FromKeyedServices("name")] IGatewayTokensClient</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="configure">Sets at least the gateway's address and the client.</param>
    /// <returns>The builder of the HTTP client that its requests go through.</returns>
    public static IHttpClientBuilder AddApinizerGatewayTokens(this IServiceCollection services, string name, Action<GatewayTokensOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddNamed(name, options => options.Configure(configure));
    }

    /// <summary>Registers one of several clients with settings from a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="section">The section whose keys are the names of the options.</param>
    /// <returns>The builder of the HTTP client that its requests go through.</returns>
    public static IHttpClientBuilder AddApinizerGatewayTokens(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddNamed(name, options => options.Configure(target => ApinizerGatewayTokensConfiguration.Apply(section, target)));
    }

    private static IHttpClientBuilder AddDefault(this IServiceCollection services, Action<OptionsBuilder<GatewayTokensOptions>> configure)
    {
        var builder = services.AddNamed(Options.Options.DefaultName, configure);
        services.TryAddSingleton<IGatewayTokensClient>(provider => provider.GetRequiredKeyedService<IGatewayTokensClient>(Options.Options.DefaultName));
        return builder;
    }

    private static IHttpClientBuilder AddNamed(this IServiceCollection services, string name, Action<OptionsBuilder<GatewayTokensOptions>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        var isNew = !services.Any(service => service.IsKeyedService && service.ServiceType == typeof(GatewayTokenParts) && name.Equals(service.ServiceKey));
        configure(services.AddOptions<GatewayTokensOptions>(name).ValidateOnStart());
        if (!isNew)
        {
            // A second registration of the same client adds to its settings.
            return services.AddHttpClient(HttpClientName(name));
        }

        services.AddSingleton<IValidateOptions<GatewayTokensOptions>>(new GatewayTokensOptionsValidator(name));
        services.AddKeyedSingleton(name, (provider, _) => new GatewayTokenParts(OptionsOf(provider, name), () => CreateHttp(provider, name), ApinizerServiceCollectionExtensions.LoggerOf(provider)));
        services.TryAddKeyedSingleton<IGatewayTokensClient>(name, (provider, _) => new GatewayTokensClient(OptionsOf(provider, name), _ => provider.GetRequiredKeyedService<GatewayTokenParts>(name).Parts));
        return services.AddOwnHttpClient(HttpClientName(name)).AddHttpMessageHandler(provider => provider.GetRequiredKeyedService<GatewayTokenParts>(name).CreateHandler());
    }

    private static HttpClient CreateHttp(IServiceProvider provider, string name) => provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name));

    private static GatewayTokensOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<GatewayTokensOptions>>().Get(name).Copy();

    private static string HttpClientName(string name) => name.Length == 0 ? "Apinizer.Client.GatewayTokens" : $"Apinizer.Client.GatewayTokens:{name}";
}
