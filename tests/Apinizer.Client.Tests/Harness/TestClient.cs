using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests;

/// <summary>Clients as users make them, but for the other end and the clock.</summary>
internal static class TestClient
{
    public const string Username = "automation";
    public const string Password = "correct horse battery staple";

    /// <summary>With a personal access token.</summary>
    public static ApinizerClient WithToken(HttpMessageHandler manager, TimeProvider? time = null, Action<ApinizerClientOptions>? configure = null, ILoggerFactory? loggerFactory = null)
        => Create(manager, time, options => options.Token = "personal-token", configure, loggerFactory);

    /// <summary>With user name and password, so that it asks for tokens.</summary>
    public static ApinizerClient WithPassword(HttpMessageHandler manager, TimeProvider? time = null, Action<ApinizerClientOptions>? configure = null, ILoggerFactory? loggerFactory = null)
        => Create(
            manager,
            time,
            options =>
            {
                options.Username = Username;
                options.Password = Password;
            },
            configure,
            loggerFactory);

    /// <summary>With tokens from elsewhere.</summary>
    public static ApinizerClient WithProvider(HttpMessageHandler manager, ITokenProvider provider, TimeProvider? time = null, Action<ApinizerClientOptions>? configure = null, ILoggerFactory? loggerFactory = null)
        => Create(manager, time, options => options.TokenProvider = provider, configure, loggerFactory);

    private static ApinizerClient Create(HttpMessageHandler manager, TimeProvider? time, Action<ApinizerClientOptions> authenticate, Action<ApinizerClientOptions>? configure, ILoggerFactory? loggerFactory)
    {
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), TimeProvider = time ?? new ManualTime(), MaxConcurrency = 10_000 };
        authenticate(options);
        configure?.Invoke(options);
        return new ApinizerClient(new HttpClient(manager) { Timeout = Timeout.InfiniteTimeSpan }, options, loggerFactory);
    }
}
