using Apinizer.Emulator.Security;

namespace Apinizer.Emulator;

/// <summary>How an emulator starts. What is not added gets a default: project <c>MyProject</c>, environments <c>production</c> and <c>staging</c>, user <c>admin</c> with password <c>admin</c>.</summary>
public sealed class ApinizerEmulatorOptions
{
    internal List<string> Projects { get; } = [];

    internal List<string> Environments { get; } = [];

    internal List<User> Users { get; } = [];

    internal Dictionary<string, string> Specifications { get; } = new(StringComparer.Ordinal);

    /// <summary>Where to listen. The default is a free port of the loopback address.</summary>
    public Uri Url { get; set; } = new("http://127.0.0.1:0");

    /// <summary>The clock for token lifetimes, deployment times and delays.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The lifetime of tokens from the token endpoint. The default is one hour.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The gateway's token service, which listens at the same address as the Manager, below <c>/auth</c> and <c>/credential</c>.</summary>
    public GatewayTokenSettings GatewayTokens { get; } = new();

    /// <summary>Refuses request members that the operation does not know, which the real Manager ignores. Finds misspelled members; off by default.</summary>
    public bool RejectUnknownMembers { get; set; }

    /// <summary>How large a request may be, in bytes. The default is the limit of the Manager, 100 MB; what is uploaded is kept in memory.</summary>
    public long MaxUploadBytes { get; set; } = 100 * 1024 * 1024;

    /// <summary>Adds a project.</summary>
    /// <param name="name">The name; case-sensitive.</param>
    public void AddProject(string name) => Projects.Add(Named(name));

    /// <summary>Adds an environment that all projects may deploy to.</summary>
    /// <param name="name">The name; case-sensitive. It also tells the type: <c>prod…</c> is a production, <c>stag…</c> a sandbox environment, anything else a test environment.</param>
    public void AddEnvironment(string name) => Environments.Add(Named(name));

    /// <summary>Adds an administrator, who may do everything in every project.</summary>
    /// <param name="name">The user name.</param>
    /// <param name="password">The password.</param>
    public void AddUser(string name, string password) => Users.Add(new User(Named(name), password, null, null));

    /// <summary>Adds a user with certain permissions only.</summary>
    /// <param name="name">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="permissions">Category and action, for example <c>API_MANAGEMENT:MANAGE</c>, or a role: <c>ADMIN</c>, <c>sysAdmin</c>, <c>sysAnalyzer</c>.</param>
    /// <param name="projects">The projects that the user is a member of; null for all.</param>
    public void AddUser(string name, string password, IEnumerable<string> permissions, IEnumerable<string>? projects = null)
        => Users.Add(new User(Named(name), password, [.. permissions], projects?.ToList()));

    /// <summary>Tells what is found at an address that API proxies or JWKs are created from: the emulator itself never downloads anything.</summary>
    /// <param name="url">The address, as in <c>specUrl</c> or <c>url</c>.</param>
    /// <param name="content">An OpenAPI, Swagger or WSDL document, or a JWK Set.</param>
    public void AddSpecification(string url, string content) => Specifications[Named(url)] = content;

    internal void Complete()
    {
        if (!Url.IsAbsoluteUri || Url.Scheme != Uri.UriSchemeHttp)
        {
            throw new ArgumentException($"{nameof(Url)} must be an http address, not '{Url}'.");
        }

        if (Projects.Count == 0)
        {
            Projects.Add("MyProject");
        }

        if (Environments.Count == 0)
        {
            Environments.AddRange(["production", "staging"]);
        }

        if (Users.Count == 0)
        {
            AddUser("admin", "admin");
        }
    }

    private static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}
