using Microsoft.Extensions.Options;

namespace Apinizer.Client;

/// <summary>Finds all mistakes in the settings at once and names each setting.</summary>
internal sealed class ApinizerClientOptionsValidator(string registration) : IValidateOptions<ApinizerClientOptions>
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public ValidateOptionsResult Validate(string? name, ApinizerClientOptions options)
    {
        if (name != registration)
        {
            return ValidateOptionsResult.Skip;
        }

        var problems = Find(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <exception cref="OptionsValidationException">Something is wrong; the message names every setting concerned.</exception>
    public static void ThrowIfInvalid(ApinizerClientOptions options)
    {
        var problems = Find(options).ToList();
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(nameof(ApinizerClientOptions), typeof(ApinizerClientOptions), problems);
        }
    }

    private static IEnumerable<string> Find(ApinizerClientOptions options)
        => FindInBaseUrl(options).Concat(FindInCredentials(options)).Concat(FindInLimits(options));

    private static IEnumerable<string> FindInBaseUrl(ApinizerClientOptions options)
    {
        if (options.BaseUrl is not { } url)
        {
            yield return "BaseUrl is missing: set it to the address of the Apinizer Manager, for instance https://manager.example.com.";
            yield break;
        }

        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
        {
            // The address itself is not repeated, here and below: it may carry a password.
            yield return "BaseUrl is no absolute http or https address, such as https://manager.example.com.";
            yield break;
        }

        if (url.UserInfo.Length > 0)
        {
            yield return "BaseUrl must not carry a user name or password: set Username and Password.";
        }

        if (url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            yield return "BaseUrl must not have a query or a fragment.";
        }

        if (url.AbsolutePath.TrimEnd('/').EndsWith("/apiops", StringComparison.OrdinalIgnoreCase))
        {
            yield return "BaseUrl must not end in /apiops: the client adds it.";
        }

        if (url.Scheme == "http" && !url.IsLoopback && !options.AllowInsecureHttp)
        {
            yield return $"BaseUrl leads to {url.Host} over plain http, where token and secrets can be read on the way: use https, or set AllowInsecureHttp.";
        }
    }

    private static IEnumerable<string> FindInCredentials(ApinizerClientOptions options)
    {
        var hasUser = options.Username is not null || options.Password is not null;
        var ways = (options.Token is null ? 0 : 1) + (hasUser ? 1 : 0) + (options.TokenProvider is null ? 0 : 1);
        if (ways != 1)
        {
            yield return ways == 0
                ? "No credentials: set Token, or Username and Password, or TokenProvider."
                : "Too many credentials: set only one of Token, Username with Password, and TokenProvider.";
        }

        if (hasUser && string.IsNullOrWhiteSpace(options.Username))
        {
            yield return "Username is missing: Password is set without it.";
        }

        if (hasUser && options.Password is null or { IsEmpty: true })
        {
            yield return "Password is missing: Username is set without it.";
        }

        if (options.Token is { } token && AccessToken.FindProblem(token) is { } problem)
        {
            yield return $"Token is not usable: {problem}.";
        }
    }

    internal static IEnumerable<string> FindInLimits(ApinizerClientOptions options)
    {
        var limits = new[]
        {
            (nameof(options.AttemptTimeout), options.AttemptTimeout),
            (nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.TransferTimeout), options.TransferTimeout),
            (nameof(options.IdleTimeout), options.IdleTimeout),
            (nameof(options.DefaultTokenLifetime), options.DefaultTokenLifetime),
        };
        foreach (var (setting, value) in limits)
        {
            if (!IsLimit(value))
            {
                yield return $"{setting} is {value}; it must be between 10 milliseconds and 24 hours.";
            }
        }

        if (options.AttemptTimeout > options.TotalTimeout && IsLimit(options.AttemptTimeout) && IsLimit(options.TotalTimeout))
        {
            yield return $"AttemptTimeout ({options.AttemptTimeout}) must not exceed TotalTimeout ({options.TotalTimeout}).";
        }

        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > Day)
        {
            yield return $"MaxRetryAfter is {options.MaxRetryAfter}; it must be between 0 and 24 hours.";
        }

        if (options.CircuitBreakDuration < TimeSpan.FromSeconds(0.5) || options.CircuitBreakDuration > Day)
        {
            yield return $"CircuitBreakDuration is {options.CircuitBreakDuration}; it must be between 0.5 seconds and 24 hours, or not set.";
        }

        if (options.MaxAttempts is < 1 or > 10)
        {
            yield return $"MaxAttempts is {options.MaxAttempts}; it must be between 1 and 10.";
        }

        if (options.MaxConcurrency is < 1 or > 10_000)
        {
            yield return $"MaxConcurrency is {options.MaxConcurrency}; it must be between 1 and 10000.";
        }

        if (options.MaxResponseBytes is < 1024 or > 1024 * 1024 * 1024)
        {
            yield return $"MaxResponseBytes is {options.MaxResponseBytes}; it must be between 1024 and 1073741824.";
        }

        if (options.RetryMode is < RetryMode.Default or > RetryMode.Off)
        {
            yield return $"RetryMode {options.RetryMode} is unknown: use Default, SafeOnly or Off.";
        }

        if (options.UserAgent is { } agent && !UserAgents.IsValid(agent))
        {
            yield return "UserAgent is no valid product, such as my-pipeline/1.4.";
        }

        if (options.TimeProvider is null)
        {
            yield return "TimeProvider is missing: leave it at TimeProvider.System.";
        }
    }

    private static bool IsLimit(TimeSpan value) => value >= TimeSpan.FromMilliseconds(10) && value <= Day;
}
