namespace Apinizer.Client;

/// <summary>
/// Where the Manager is, who calls it, and how patient the client is. One of <see cref="Token"/>, <see cref="Username"/> with
/// <see cref="Password"/>, or <see cref="TokenProvider"/> is needed. The options are read when the client is made; of later
/// changes a client from a container takes over new credentials and nothing else.
/// </summary>
public sealed class ApinizerClientOptions
{
    /// <summary>
    /// The Manager's address, for instance <c>https://manager.example.com</c>. A path before <c>/apiops</c> is kept; <c>/apiops</c> itself does not
    /// belong here. Required.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>A personal access token, made in the Manager under My Profile. The recommended way: it can be revoked by itself.</summary>
    public Secret? Token { get; set; }

    /// <summary>The name of a Manager user, whose rights the client then has. Use a user of its own for automation.</summary>
    public string? Username { get; set; }

    /// <summary>The password of <see cref="Username"/>. The client exchanges both for a token and renews it by itself.</summary>
    public Secret? Password { get; set; }

    /// <summary>Where else tokens come from.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>
    /// Whether a Manager may be reached over plain http: token and secrets can then be read on the way. Default false. The loopback address needs
    /// no permission.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>The limit of one attempt, its answer included. Default 30 seconds, at most 24 hours.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The limit of a call with all its attempts and the waits between them. Default 100 seconds; not less than <see cref="AttemptTimeout"/>.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The limit of calls that deploy, or that carry a file, in place of the other two. Default 10 minutes.</summary>
    public TimeSpan TransferTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a download may bring nothing. Default 60 seconds.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a call is tried at the most, 1 to 10. Default 4.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>What is repeated after a failure. Default <see cref="RetryMode.Default"/>.</summary>
    public RetryMode RetryMode { get; set; } = RetryMode.Default;

    /// <summary>The longest wait that the client accepts from a server's <c>Retry-After</c>; beyond it the call fails at once. Default 60 seconds.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Turns a circuit breaker on: when half of at least 20 attempts in 30 seconds find nobody there (no connection, no answer in time, 502, 503, 504), all
    /// calls fail at once for this long. 0.5 seconds to 24 hours; null, the default, is off.
    /// </summary>
    public TimeSpan? CircuitBreakDuration { get; set; }

    /// <summary>How many calls are on the wire at the same time; others wait. 1 to 10,000, default 64.</summary>
    public int MaxConcurrency { get; set; } = 64;

    /// <summary>The largest answer in bytes that is read into memory; files are streamed and have no limit. Default 32 MB, at most 1 GB.</summary>
    public long MaxResponseBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>How long a token is taken to be valid when the server does not say. Default 60 minutes, at most 24 hours.</summary>
    public TimeSpan DefaultTokenLifetime { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>What to add to the User-Agent header, for instance <c>my-pipeline/1.4</c>.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The clock for all limits, waits and lifetimes. Default the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The settings that the token comes from, for messages.</summary>
    internal string TokenSource => Token is not null ? nameof(Token) : TokenProvider is not null ? nameof(TokenProvider) : $"{nameof(Username)} and {nameof(Password)}";

    internal ApinizerClientOptions Copy() => (ApinizerClientOptions)MemberwiseClone();
}
