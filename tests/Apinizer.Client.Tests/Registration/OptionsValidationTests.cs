using Microsoft.Extensions.Options;

namespace Apinizer.Client.Tests.Registration;

/// <summary>A wrong setting is named before anything is sent, and all of them at once.</summary>
public sealed class OptionsValidationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A mistake, the setting that the message names, and a part of what it says about it.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "no BaseUrl", "BaseUrl", "is missing" },
        { "relative BaseUrl", "BaseUrl", "http or https" },
        { "ftp BaseUrl", "BaseUrl", "http or https" },
        { "http BaseUrl", "BaseUrl", "AllowInsecureHttp" },
        { "BaseUrl with user", "BaseUrl", "Username and Password" },
        { "BaseUrl with query", "BaseUrl", "query" },
        { "BaseUrl with fragment", "BaseUrl", "fragment" },
        { "BaseUrl with /apiops", "BaseUrl", "/apiops" },
        { "BaseUrl with /apiops/", "BaseUrl", "/apiops" },
        { "no credentials", "Token, or Username and Password, or TokenProvider", "No credentials" },
        { "two credentials", "Token, Username with Password, and TokenProvider", "only one" },
        { "no password", "Password", "is missing" },
        { "empty password", "Password", "is missing" },
        { "no user name", "Username", "is missing" },
        { "blank user name", "Username", "is missing" },
        { "empty token", "Token", "is empty" },
        { "token with line break", "Token", "line break" },
        { "token with space", "Token", "space" },
        { "token beyond ASCII", "Token", "characters" },
        { "huge token", "Token", "16384" },
        { "tiny AttemptTimeout", "AttemptTimeout", "10 milliseconds" },
        { "huge AttemptTimeout", "AttemptTimeout", "24 hours" },
        { "tiny TotalTimeout", "TotalTimeout", "10 milliseconds" },
        { "infinite TotalTimeout", "TotalTimeout", "24 hours" },
        { "tiny TransferTimeout", "TransferTimeout", "10 milliseconds" },
        { "huge TransferTimeout", "TransferTimeout", "24 hours" },
        { "tiny IdleTimeout", "IdleTimeout", "10 milliseconds" },
        { "huge IdleTimeout", "IdleTimeout", "24 hours" },
        { "tiny DefaultTokenLifetime", "DefaultTokenLifetime", "10 milliseconds" },
        { "huge DefaultTokenLifetime", "DefaultTokenLifetime", "24 hours" },
        { "attempt longer than total", "AttemptTimeout", "TotalTimeout" },
        { "negative MaxRetryAfter", "MaxRetryAfter", "between 0" },
        { "huge MaxRetryAfter", "MaxRetryAfter", "24 hours" },
        { "short CircuitBreakDuration", "CircuitBreakDuration", "0.5 seconds" },
        { "huge CircuitBreakDuration", "CircuitBreakDuration", "24 hours" },
        { "no attempts", "MaxAttempts", "between 1 and 10" },
        { "too many attempts", "MaxAttempts", "between 1 and 10" },
        { "no concurrency", "MaxConcurrency", "between 1 and 10000" },
        { "too much concurrency", "MaxConcurrency", "between 1 and 10000" },
        { "tiny MaxResponseBytes", "MaxResponseBytes", "1024" },
        { "huge MaxResponseBytes", "MaxResponseBytes", "1073741824" },
        { "unknown RetryMode", "RetryMode", "SafeOnly" },
        { "UserAgent with line break", "UserAgent", "my-pipeline/1.4" },
        { "empty UserAgent", "UserAgent", "my-pipeline/1.4" },
        { "no TimeProvider", "TimeProvider", "TimeProvider.System" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_wrong_setting_is_named_alone_with_what_is_wrong(string mistake, string setting, string problem)
    {
        var options = Good();
        Make(mistake, options);

        var error = Assert.Throws<OptionsValidationException>(() => new ApinizerClient(options));

        var failure = Assert.Single(error.Failures);
        Assert.Contains(setting, failure, StringComparison.Ordinal);
        Assert.Contains(problem, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var options = Good();
        Make("no BaseUrl", options);
        Make("two credentials", options);
        Make("tiny IdleTimeout", options);
        Make("too many attempts", options);

        var error = Assert.Throws<OptionsValidationException>(() => new ApinizerClient(options));

        Assert.Equal(4, error.Failures.Count());
        Assert.All(["BaseUrl", "credentials", "IdleTimeout", "MaxAttempts"], setting => Assert.Contains(setting, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ftp://admin:hunter2@manager.example.com")]
    [InlineData("http://admin:hunter2@manager.example.com")]
    [InlineData("admin:hunter2@manager.example.com")]
    public void A_password_in_the_address_is_not_repeated(string address)
    {
        var options = Good();
        options.BaseUrl = new Uri(address, UriKind.RelativeOrAbsolute);

        var error = Assert.Throws<OptionsValidationException>(() => new ApinizerClient(options));

        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact, Row("X2")]
    public void Over_plain_http_not_even_a_token_request_goes_out()
    {
        using var manager = new FakeManager();

        Assert.Throws<OptionsValidationException>(() => TestClient.WithPassword(manager, configure: options => options.BaseUrl = new Uri("http://manager.example.com")));

        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X2")]
    [InlineData("http://manager.example.com", true)]
    [InlineData("http://localhost:8080", false)]
    [InlineData("http://127.0.0.1:8080", false)]
    [InlineData("http://[::1]:8080", false)]
    public async Task Plain_http_is_for_the_loopback_address_and_for_who_allows_it_and_is_warned(string address, bool warned)
    {
        using var log = new ListLogger();
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager, configure: options => (options.BaseUrl, options.AllowInsecureHttp) = (new Uri(address), warned), loggerFactory: log);

        await client.Projects.ListAsync(Ct);

        Assert.Equal(2, manager.Requests.Count);
        Assert.Equal(warned, log.Lines.Any(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("plain http", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_limits_themselves_are_allowed()
    {
        var lowest = Good();
        (lowest.AttemptTimeout, lowest.TotalTimeout, lowest.TransferTimeout, lowest.IdleTimeout, lowest.DefaultTokenLifetime) = (Ms(10), Ms(10), Ms(10), Ms(10), Ms(10));
        (lowest.MaxRetryAfter, lowest.MaxAttempts, lowest.MaxConcurrency, lowest.MaxResponseBytes) = (TimeSpan.Zero, 1, 1, 1024);
        var highest = Good();
        (highest.AttemptTimeout, highest.TotalTimeout, highest.TransferTimeout, highest.IdleTimeout, highest.DefaultTokenLifetime) = (Day, Day, Day, Day, Day);
        (highest.MaxRetryAfter, highest.MaxAttempts, highest.MaxConcurrency, highest.MaxResponseBytes) = (Day, 10, 10_000, 1024 * 1024 * 1024);
        highest.Token = new string('x', 16 * 1024);

        Assert.All([lowest, highest], options => new ApinizerClient(options).Dispose());
    }

    [Fact]
    public async Task The_options_are_copied()
    {
        using var manager = new FakeManager();
        ApinizerClientOptions? given = null;
        using var client = TestClient.WithToken(manager, configure: options => given = options);
        (given!.Token, given.BaseUrl) = ("another", new Uri("https://elsewhere.example.com"));

        await client.Projects.ListAsync(Ct);

        Assert.Equal(("manager.example.com", "Bearer personal-token"), (manager.Calls[0].Uri.Host, manager.Calls[0].Authorization));
    }

    private static TimeSpan Day => TimeSpan.FromHours(24);

    private static ApinizerClientOptions Good() => new() { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token" };

    private static void Make(string mistake, ApinizerClientOptions options) => _ = mistake switch
    {
        "no BaseUrl" => options.BaseUrl = null,
        "relative BaseUrl" => options.BaseUrl = new Uri("manager.example.com/tools", UriKind.Relative),
        "ftp BaseUrl" => options.BaseUrl = new Uri("ftp://manager.example.com"),
        "http BaseUrl" => options.BaseUrl = new Uri("http://manager.example.com"),
        "BaseUrl with user" => options.BaseUrl = new Uri("https://admin:hunter2@manager.example.com"),
        "BaseUrl with query" => options.BaseUrl = new Uri("https://manager.example.com/?token=hunter2"),
        "BaseUrl with fragment" => options.BaseUrl = new Uri("https://manager.example.com/#hunter2"),
        "BaseUrl with /apiops" => options.BaseUrl = new Uri("https://manager.example.com/apiops"),
        "BaseUrl with /apiops/" => options.BaseUrl = new Uri("https://manager.example.com/tools/ApiOps/"),
        "no credentials" => options.Token = null,
        "two credentials" => (options.Username, options.Password) = ("admin", "hunter2"),
        "no password" => (options.Token, options.Username) = (null, "admin"),
        "empty password" => (options.Token, options.Username, options.Password) = (null, "admin", ""),
        "no user name" => (options.Token, options.Password) = (null, "hunter2"),
        "blank user name" => (options.Token, options.Username, options.Password) = (null, " ", "hunter2"),
        "empty token" => options.Token = "",
        "token with line break" => options.Token = "hunter2\r\nX-Evil: 1",
        "token with space" => options.Token = "Bearer hunter2",
        "token beyond ASCII" => options.Token = "hunter2ğ",
        "huge token" => options.Token = new string('x', (16 * 1024) + 1),
        "tiny AttemptTimeout" => options.AttemptTimeout = Ms(9),
        "huge AttemptTimeout" => (options.AttemptTimeout, options.TotalTimeout) = (Day + Ms(1), Day),
        "tiny TotalTimeout" => (options.AttemptTimeout, options.TotalTimeout) = (Ms(10), Ms(9)),
        "infinite TotalTimeout" => options.TotalTimeout = TimeSpan.MaxValue,
        "tiny TransferTimeout" => options.TransferTimeout = TimeSpan.Zero,
        "huge TransferTimeout" => options.TransferTimeout = Day + Ms(1),
        "tiny IdleTimeout" => options.IdleTimeout = Timeout.InfiniteTimeSpan,
        "huge IdleTimeout" => options.IdleTimeout = Day + Ms(1),
        "tiny DefaultTokenLifetime" => options.DefaultTokenLifetime = TimeSpan.Zero,
        "huge DefaultTokenLifetime" => options.DefaultTokenLifetime = Day + Ms(1),
        "attempt longer than total" => options.AttemptTimeout = options.TotalTimeout + Ms(1),
        "negative MaxRetryAfter" => options.MaxRetryAfter = Ms(-1),
        "huge MaxRetryAfter" => options.MaxRetryAfter = Day + Ms(1),
        "short CircuitBreakDuration" => options.CircuitBreakDuration = Ms(499),
        "huge CircuitBreakDuration" => options.CircuitBreakDuration = Day + Ms(1),
        "no attempts" => options.MaxAttempts = 0,
        "too many attempts" => options.MaxAttempts = 11,
        "no concurrency" => options.MaxConcurrency = 0,
        "too much concurrency" => options.MaxConcurrency = 10_001,
        "tiny MaxResponseBytes" => options.MaxResponseBytes = 1023,
        "huge MaxResponseBytes" => options.MaxResponseBytes = (1024 * 1024 * 1024) + 1,
        "unknown RetryMode" => options.RetryMode = (RetryMode)7,
        "UserAgent with line break" => options.UserAgent = "evil\r\nX-Evil: 1",
        "empty UserAgent" => options.UserAgent = "",
        "no TimeProvider" => (object)(options.TimeProvider = null!),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, null),
    };

    private static TimeSpan Ms(double count) => TimeSpan.FromMilliseconds(count);
}
