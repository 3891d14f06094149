using Apinizer.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Where callers of AddX look for it.

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the client of the Apinizer Management API.</summary>
public static class ApinizerServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IApinizerClient"/> and the interfaces of its resource groups, as singletons.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets at least the base URL and the credentials.</param>
    /// <returns>The builder of the HTTP client that everything goes through, the requests for tokens included.</returns>
    public static IHttpClientBuilder AddApinizerClient(this IServiceCollection services, Action<ApinizerClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddDefault(options => options.Configure(configure));
    }

    /// <summary>
    /// Registers <see cref="IApinizerClient"/> with settings from a configuration section, for instance <c>Apinizer:BaseUrl</c>. Credentials that change
    /// there later are taken over; other changes have no effect.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="section">The section whose keys are the names of the options.</param>
    /// <returns>The builder of the HTTP client that everything goes through, the requests for tokens included.</returns>
    public static IHttpClientBuilder AddApinizerClient(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddDefault(options => Read(section, options));
    }

    /// <summary>Registers one of several clients: get it with <c>[FromKeyedServices("name")] IApinizerClient</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="configure">Sets at least the base URL and the credentials.</param>
    /// <returns>The builder of the HTTP client that everything of this client goes through.</returns>
    public static IHttpClientBuilder AddApinizerClient(this IServiceCollection services, string name, Action<ApinizerClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddNamed(name, options => options.Configure(configure));
    }

    /// <summary>Registers one of several clients with settings from a configuration section.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="section">The section whose keys are the names of the options.</param>
    /// <returns>The builder of the HTTP client that everything of this client goes through.</returns>
    public static IHttpClientBuilder AddApinizerClient(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddNamed(name, options => Read(section, options));
    }

    private static void Read(IConfiguration section, OptionsBuilder<ApinizerClientOptions> options)
    {
        options.Configure(target => ApinizerClientConfiguration.Apply(section, target));
        options.Services.AddSingleton<IOptionsChangeTokenSource<ApinizerClientOptions>>(new ApinizerClientConfigurationChanges(options.Name, section));
    }

    private static IHttpClientBuilder AddDefault(this IServiceCollection services, Action<OptionsBuilder<ApinizerClientOptions>> configure)
    {
        var builder = services.AddNamed(Options.Options.DefaultName, configure);
        services.TryAddSingleton<IApinizerClient>(provider => provider.GetRequiredKeyedService<IApinizerClient>(Options.Options.DefaultName));
        services.AddGroup(client => client.ApiProxies);
        services.AddGroup(client => client.ApiProxies.Deployment);
        services.AddGroup(client => client.ApiProxies.Endpoints);
        services.AddGroup(client => client.ApiProxies.Methods);
        services.AddGroup(client => client.ApiProxies.Promotion);
        services.AddGroup(client => client.ApiProxies.Settings);
        services.AddGroup(client => client.ApiProxies.TrafficLog);
        services.AddGroup(client => client.ApiProxyGroups);
        services.AddGroup(client => client.ApiProxyGroups.Deployment);
        services.AddGroup(client => client.ApiProxyGroups.Promotion);
        services.AddGroup(client => client.Certificates);
        services.AddGroup(client => client.Connections);
        services.AddGroup(client => client.CredentialOrganizations);
        services.AddGroup(client => client.Credentials);
        services.AddGroup(client => client.Credentials.Access);
        services.AddGroup(client => client.Credentials.Jwk);
        services.AddGroup(client => client.Credentials.Secrets);
        services.AddGroup(client => client.Credentials.Token);
        services.AddGroup(client => client.EnvironmentVariables);
        services.AddGroup(client => client.Environments);
        services.AddGroup(client => client.ExportImport);
        services.AddGroup(client => client.Geolocation);
        services.AddGroup(client => client.GlobalPolicies);
        services.AddGroup(client => client.IpGroups);
        services.AddGroup(client => client.IpGroups.Ips);
        services.AddGroup(client => client.Jwks);
        services.AddGroup(client => client.Keys);
        services.AddGroup(client => client.Keystores);
        services.AddGroup(client => client.OpenApi);
        services.AddGroup(client => client.Policies);
        services.AddGroup(client => client.PolicyGroups);
        services.AddGroup(client => client.Projects);
        services.AddGroup(client => client.RateLimitControlLists);
        services.AddGroup(client => client.RateLimitControlLists.Condition);
        services.AddGroup(client => client.RateLimitControlLists.Credentials);
        services.AddGroup(client => client.RateLimitControlLists.Endpoints);
        services.AddGroup(client => client.Reports);
        services.AddGroup(client => client.Test);
        services.AddGroup(client => client.Truststores);
        return builder;
    }

    private static void AddGroup<T>(this IServiceCollection services, Func<IApinizerClient, T> group)
        where T : class => services.TryAddSingleton(provider => group(provider.GetRequiredService<IApinizerClient>()));

    private static IHttpClientBuilder AddNamed(this IServiceCollection services, string name, Action<OptionsBuilder<ApinizerClientOptions>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        var isNew = !services.Any(service => service.IsKeyedService && service.ServiceType == typeof(TokenCache) && name.Equals(service.ServiceKey));
        configure(services.AddOptions<ApinizerClientOptions>(name).ValidateOnStart());
        if (!isNew)
        {
            // A second registration of the same client adds to its settings. A second authentication would only be in the way.
            return services.AddHttpClient(HttpClientName(name));
        }

        services.AddSingleton<IValidateOptions<ApinizerClientOptions>>(new ApinizerClientOptionsValidator(name));
        services.AddKeyedSingleton(name, (provider, _) => CreateTokens(provider, name));
        services.TryAddKeyedSingleton<IApinizerClient>(name, (provider, _) => CreateClient(provider, name));
        return services.AddOwnHttpClient(HttpClientName(name))
            .AddHttpMessageHandler(provider => new AuthenticationHandler(provider.GetRequiredKeyedService<TokenCache>(name), OptionsOf(provider, name), LoggerOf(provider)));
    }

    /// <summary>An HTTP client as all of this package are: without redirects, cookies and loggers, and with limits that the caller keeps.</summary>
    internal static IHttpClientBuilder AddOwnHttpClient(this IServiceCollection services, string httpClientName)
    {
        services.PostConfigure<HttpClientFactoryOptions>(httpClientName, options => options.HttpMessageHandlerBuilderActions.Add(handlers => PrimaryHandler.Harden(handlers.PrimaryHandler)));
        return services.AddHttpClient(httpClientName)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan) // The client keeps its own limits.
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandler.Create)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // Connections are renewed one by one.
            .RemoveAllLoggers(); // They would log addresses with their values.
    }

    private static TokenCache CreateTokens(IServiceProvider provider, string name)
    {
        var (options, logger) = (OptionsOf(provider, name), LoggerOf(provider));
        var tokens = ClientParts.CreateTokens(options, () => CreateHttp(provider, name), logger);
        var rotation = new CredentialRotation(tokens, options, () => CreateHttp(provider, name), logger);
        provider.GetRequiredService<IOptionsMonitor<ApinizerClientOptions>>().OnChange((changed, changedName) =>
        {
            if (changedName == name)
            {
                rotation.Follow(changed);
            }
        });
        return tokens;
    }

    private static ApinizerClient CreateClient(IServiceProvider provider, string name)
        => new(ClientParts.Behind(() => CreateHttp(provider, name), provider.GetRequiredKeyedService<TokenCache>(name), OptionsOf(provider, name), LoggerOf(provider)));

    private static HttpClient CreateHttp(IServiceProvider provider, string name) => provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name));

    private static ApinizerClientOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<ApinizerClientOptions>>().Get(name).Copy();

    internal static ILogger LoggerOf(IServiceProvider provider) => (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger("Apinizer.Client");

    private static string HttpClientName(string name) => name.Length == 0 ? "Apinizer.Client" : $"Apinizer.Client:{name}";
}
