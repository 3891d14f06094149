using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Apinizer.Client.Tests.Registration;

/// <summary>The settings from configuration.</summary>
public sealed class ConfigurationTests
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["BaseUrl"] = "https://manager.example.com/tools",
        ["Token"] = "token-from-configuration",
        ["Username"] = "automation",
        ["Password"] = "password-from-configuration",
        ["AllowInsecureHttp"] = "true",
        ["AttemptTimeout"] = "00:00:11",
        ["TotalTimeout"] = "00:02:22",
        ["TransferTimeout"] = "00:33:00",
        ["IdleTimeout"] = "00:00:44",
        ["MaxAttempts"] = "5",
        ["RetryMode"] = "safeonly",
        ["MaxRetryAfter"] = "00:00:06",
        ["MaxConcurrency"] = "7",
        ["MaxResponseBytes"] = "8000000000",
        ["DefaultTokenLifetime"] = "00:09:00",
        ["CircuitBreakDuration"] = "00:00:15",
        ["UserAgent"] = "my-pipeline/1.4",
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> BadValues => new()
    {
        { "BaseUrl", "https://[half" },
        { "AllowInsecureHttp", "yes" },
        { "AttemptTimeout", "half a minute" },
        { "TotalTimeout", "30s" },
        { "TransferTimeout", "" },
        { "IdleTimeout", "1:2:3:4:5" },
        { "MaxRetryAfter", "soon" },
        { "DefaultTokenLifetime", "1h" },
        { "MaxAttempts", "4.5" },
        { "MaxConcurrency", "1,000" },
        { "MaxResponseBytes", "32MB" },
        { "RetryMode", "Always" },
    };

    [Fact]
    public void Every_option_that_can_stand_in_configuration_is_read_from_it()
    {
        var inCode = new[] { nameof(ApinizerClientOptions.TokenProvider), nameof(ApinizerClientOptions.TimeProvider) };
        var properties = typeof(ApinizerClientOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !inCode.Contains(property.Name)).ToList();
        Assert.Equal(properties.Select(property => property.Name).Order(), Settings.Keys.Order());
        var services = new ServiceCollection();
        services.AddApinizerClient(Section(Settings));
        services.RemoveAll<IValidateOptions<ApinizerClientOptions>>(); // Together the settings contradict each other.
        using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptionsMonitor<ApinizerClientOptions>>().CurrentValue;

        Assert.All(properties, property => Assert.NotEqual(property.GetValue(new ApinizerClientOptions()), property.GetValue(options)));
        Assert.Equal("token-from-configuration", options.Token!.Reveal());
        Assert.Equal("password-from-configuration", options.Password!.Reveal());
        Assert.Equal(new Uri("https://manager.example.com/tools"), options.BaseUrl);
        Assert.Equal(TimeSpan.FromMinutes(33), options.TransferTimeout);
        Assert.Equal(8_000_000_000, options.MaxResponseBytes);
        Assert.Equal(RetryMode.SafeOnly, options.RetryMode);
    }

    [Theory, MemberData(nameof(BadValues))]
    public void A_value_that_cannot_be_read_is_named_by_its_key(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddApinizerClient(Section(new() { ["BaseUrl"] = "https://manager.example.com", ["Token"] = "t", [key] = value }));
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains($"Apinizer:{key} ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_from_configuration_works()
    {
        using var manager = new FakeManager();
        var services = new ServiceCollection();
        services.AddApinizerClient(Section(new() { ["BaseUrl"] = "https://manager.example.com", ["Token"] = "configured-token" })).ConfigurePrimaryHttpMessageHandler(() => manager);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IApinizerClient>().Projects.ListAsync(Ct);

        Assert.Equal("Bearer configured-token", Assert.Single(manager.Requests).Authorization);
    }

    [Fact]
    public async Task Named_clients_read_their_own_sections()
    {
        using var manager = new FakeManager();
        var services = new ServiceCollection();
        foreach (var name in new[] { "test", "production" })
        {
            services.AddApinizerClient(name, Section(new() { ["BaseUrl"] = $"https://{name}.example.com", ["Token"] = $"token-of-{name}" })).ConfigurePrimaryHttpMessageHandler(() => manager);
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<IApinizerClient>("test").Projects.ListAsync(Ct);
        await provider.GetRequiredKeyedService<IApinizerClient>("production").Projects.ListAsync(Ct);

        Assert.Null(provider.GetService<IApinizerClient>());
        Assert.Equal(
            [("test.example.com", "Bearer token-of-test"), ("production.example.com", "Bearer token-of-production")],
            manager.Requests.Select(request => (request.Uri.Host, request.Authorization!)));
    }

    private static IConfigurationSection Section(Dictionary<string, string?> settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => $"Apinizer:{setting.Key}", setting => setting.Value)).Build().GetSection("Apinizer");
}
