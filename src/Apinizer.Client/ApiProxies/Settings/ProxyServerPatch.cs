namespace Apinizer.Client.ApiProxies;

/// <summary>The HTTP proxy between the gateway and the backends of an API proxy. What is not set stays as it is.</summary>
public sealed record ProxyServerPatch : DeployableInput, IValidatedInput
{
    /// <summary>Whether there is one. It needs a host and a port, unless each request names it.</summary>
    public bool? ProxyEnabled { get; init; }

    /// <summary>
    /// Whether each request names it, in the headers <c>X-Proxy-Host</c> and <c>X-Proxy-Port</c>. Whoever can call the API proxy decides then where the
    /// gateway sends the request.
    /// </summary>
    public bool? ProxyFromHeaderEnabled { get; init; }

    /// <summary>Its host.</summary>
    public string? ProxyHost { get; init; }

    /// <summary>Its port.</summary>
    public int? ProxyPort { get; init; }

    /// <summary>Whether it asks who calls. It needs a user name and a password, unless each request names the proxy.</summary>
    public bool? ProxyAuthorizationNeeded { get; init; }

    /// <summary>The user name for it.</summary>
    public string? ProxyUsername { get; init; }

    /// <summary>The password for it. The server keeps it encrypted.</summary>
    public Secret? ProxyPassword { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => (NeedsAddress ? NotBlank(ProxyHost) ?? Given(ProxyPort) : null)
            ?? (NeedsCredentials ? NotBlank(ProxyUsername) ?? NotBlank(ProxyPassword) : NotBlankIfSet(ProxyPassword));

    private bool NeedsAddress => ProxyEnabled == true && ProxyFromHeaderEnabled != true;

    private bool NeedsCredentials => ProxyAuthorizationNeeded == true && ProxyFromHeaderEnabled != true;
}
