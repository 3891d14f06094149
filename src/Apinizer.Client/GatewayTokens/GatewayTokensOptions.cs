namespace Apinizer.Client.GatewayTokens;

/// <summary>Where the gateway's token service is, who asks it, and how its answers are to be read. The options are read when the client is made.</summary>
public sealed class GatewayTokensOptions
{
    /// <summary>
    /// The gateway's address, for instance <c>https://api.example.com</c>: not that of the Manager. The client adds <c>/auth</c> or <c>/credential</c> itself.
    /// Required.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Who manages the tokens. Default <see cref="GatewayTokenMode.Policy"/>.</summary>
    public GatewayTokenMode Mode { get; set; } = GatewayTokenMode.Policy;

    /// <summary>
    /// The client's id: the public key of the API proxy, proxy group or policy group in the mode <see cref="GatewayTokenMode.Policy"/>, the id of the credential in
    /// the other. Required.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The client's secret: the secret key, or that of the credential. The gateway issues JWTs without it too; everything else needs it. With users of a policy,
    /// the documentation has a dash (<c>-</c>) in its place, with <see cref="GatewayClientAuthentication.Body"/>.
    /// </summary>
    public Secret? ClientSecret { get; set; }

    /// <summary>
    /// How the client shows its id and secret when it asks for tokens. Never in both ways at once, and never in the address. Default
    /// <see cref="GatewayClientAuthentication.BasicHeader"/>; gateways before 2026.04.4 know the other one only.
    /// </summary>
    public GatewayClientAuthentication ClientAuthentication { get; set; } = GatewayClientAuthentication.BasicHeader;

    /// <summary>
    /// What the gateway counts <c>expires_in</c> in. Default <see cref="GatewayExpiresInUnit.Milliseconds"/>, which is the gateway's too, against the standard; an
    /// administrator can change it under Token Management Settings. It only matters where the token does not tell its end otherwise.
    /// </summary>
    public GatewayExpiresInUnit ExpiresInUnit { get; set; } = GatewayExpiresInUnit.Milliseconds;

    /// <summary>What the members of a token answer are called, where an administrator renamed them under Token Management Settings.</summary>
    public GatewayTokenFieldNames FieldNames { get; set; } = new();

    /// <summary>Whether the gateway may be reached over plain http: secrets and tokens can then be read on the way. Default false. The loopback address needs no permission.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>The limit of one attempt, its answer included. Default 10 seconds, at most 24 hours.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The limit of a call with all its attempts and the waits between them. Default 30 seconds; not less than <see cref="AttemptTimeout"/>.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is tried at the most, 1 to 10. Default 4. What asks for a token is sent again only when the gateway surely did nothing with it.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>What is repeated after a failure. Default <see cref="RetryMode.Default"/>.</summary>
    public RetryMode RetryMode { get; set; } = RetryMode.Default;

    /// <summary>The longest wait that the client accepts from a <c>Retry-After</c>; beyond it the call fails at once. Default 30 seconds.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>What to add to the User-Agent header, for instance <c>my-pipeline/1.4</c>.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The clock for limits, waits and the end of tokens. Default the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal GatewayTokensOptions Copy()
    {
        var copy = (GatewayTokensOptions)MemberwiseClone();
        copy.FieldNames = FieldNames.Copy();
        return copy;
    }

    /// <summary>What the transport needs to know. It never asks for a token of the Manager.</summary>
    internal ApinizerClientOptions ForTransport() => new()
    {
        BaseUrl = BaseUrl,
        TokenProvider = NoManagerToken.Instance,
        AllowInsecureHttp = AllowInsecureHttp,
        AttemptTimeout = AttemptTimeout,
        TotalTimeout = TotalTimeout,
        MaxAttempts = MaxAttempts,
        RetryMode = RetryMode,
        MaxRetryAfter = MaxRetryAfter,
        UserAgent = UserAgent,
        TimeProvider = TimeProvider,
    };
}
