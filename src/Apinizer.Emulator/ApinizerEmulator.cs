using System.Net;
using System.Text;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.Policies;
using Apinizer.Emulator.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Apinizer.Emulator;

/// <summary>An Apinizer Manager in memory, reachable over HTTP. Several may run in one process; each has a state of its own.</summary>
public sealed class ApinizerEmulator : IAsyncDisposable
{
    private readonly Installation _installation;
    private readonly FaultPlan _faults = new();
    private readonly RequestLog _log = new();
    private WebApplication? _server;

    private ApinizerEmulator(ApinizerEmulatorOptions options)
    {
        _installation = new Installation(options);
        options.Projects.ForEach(_installation.AddProject);
        options.Environments.ForEach(_installation.AddEnvironment);
        options.Users.ForEach(_installation.Users.Add);
        Token = _installation.Tokens.Issue(_installation.Users.First, lifetime: null);
        State = new EmulatorState(_installation);
        BaseUrl = options.Url;
    }

    /// <summary>The address of the Manager, for example <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri BaseUrl { get; private set; }

    /// <summary>A personal access token of the first user. It never expires by itself.</summary>
    public string Token { get; }

    /// <summary>What the Manager has stored.</summary>
    public EmulatorState State { get; }

    /// <summary>The requests so far, in the order of their arrival, token requests included.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.ToList();

    /// <summary>Starts an emulator.</summary>
    /// <param name="configure">Projects, environments, users and settings.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running emulator; dispose it to stop.</returns>
    public static async Task<ApinizerEmulator> StartAsync(Action<ApinizerEmulatorOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        var options = new ApinizerEmulatorOptions();
        configure?.Invoke(options);
        options.Complete();
        var emulator = new ApinizerEmulator(options);
        var dispatcher = new Dispatcher(emulator._installation, emulator._faults, emulator._log);
        (emulator._server, emulator.BaseUrl) = await LoopbackServer.StartAsync(options.Url, options.MaxUploadBytes, dispatcher.HandleAsync, cancellationToken).ConfigureAwait(false);
        return emulator;
    }

    /// <summary>Adds a project; nothing happens when it is there already.</summary>
    /// <param name="name">The name; case-sensitive.</param>
    public void AddProject(string name) => Change(installation => installation.AddProject(name));

    /// <summary>Adds an environment; nothing happens when it is there already.</summary>
    /// <param name="name">The name; case-sensitive.</param>
    public void AddEnvironment(string name) => Change(installation => installation.AddEnvironment(name));

    /// <summary>Adds an administrator, who may do everything in every project.</summary>
    /// <param name="name">The user name.</param>
    /// <param name="password">The password.</param>
    public void AddUser(string name, string password) => Change(installation => installation.Users.Add(new(name, password, null, null)));

    /// <summary>Adds a user with certain permissions only.</summary>
    /// <param name="name">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="permissions">Category and action, for example <c>API_MANAGEMENT:MANAGE</c>, or a role: <c>ADMIN</c>, <c>sysAdmin</c>, <c>sysAnalyzer</c>.</param>
    /// <param name="projects">The projects that the user is a member of; null for all.</param>
    public void AddUser(string name, string password, IEnumerable<string> permissions, IEnumerable<string>? projects = null)
        => Change(installation => installation.Users.Add(new(name, password, [.. permissions], projects?.ToList())));

    /// <summary>Makes a token as a user would in the console.</summary>
    /// <param name="userName">The owner.</param>
    /// <param name="lifetime">Null for a token that does not expire.</param>
    /// <returns>The token.</returns>
    public string IssueToken(string userName, TimeSpan? lifetime = null)
    {
        lock (_installation.Gate)
        {
            return _installation.Tokens.Issue(_installation.Users.Get(userName), lifetime);
        }
    }

    /// <summary>Expires every token that exists now, <see cref="Token"/> included. New ones can be obtained.</summary>
    public void ExpireTokens() => Change(installation => installation.Tokens.ExpireAll());

    /// <summary>Locks an account: it gets no more tokens. Those that it has stay valid.</summary>
    /// <param name="name">The user name.</param>
    public void LockUser(string name) => Change(installation => installation.Users.Get(name).IsLocked = true);

    /// <summary>Embeds a global policy in an API proxy, as a user would in the console: no documented operation of the API does. It goes last, and is not deployed.</summary>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyName">The global policy.</param>
    /// <param name="pipeline"><c>REQUEST</c>, <c>RESPONSE</c> or <c>ERROR</c>.</param>
    public void EmbedGlobalPolicy(string projectName, string apiProxyName, string policyName, string pipeline = "REQUEST")
        => Embed(GlobalPoliciesGroup.Kind, projectName, apiProxyName, policyName, _ => pipeline);

    /// <summary>Embeds a policy group in an API proxy, as a user would in the console, in the pipeline that it is for. It goes last, and is not deployed.</summary>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="policyGroupName">The policy group.</param>
    public void EmbedPolicyGroup(string projectName, string apiProxyName, string policyGroupName)
        => Embed(PolicyGroupsGroup.Kind, projectName, apiProxyName, policyGroupName, group => group.Content.Text("targetPipeline") ?? "REQUEST");

    /// <summary>Makes all deployments to an environment fail, and undeployments too: changes are saved, but the gateway does not get them.</summary>
    /// <param name="environmentName">The environment.</param>
    /// <param name="message">The reason that the Manager reports.</param>
    public void FailDeployments(string environmentName, string message = "Connection refused")
        => Change(_ => Environment(environmentName).Fault = message);

    /// <summary>Ends <see cref="FailDeployments"/>.</summary>
    /// <param name="environmentName">The environment.</param>
    public void RestoreDeployments(string environmentName) => Change(_ => Environment(environmentName).Fault = null);

    /// <summary>Delays the handling of requests, measured by the options' time provider.</summary>
    /// <param name="when">Which requests.</param>
    /// <param name="delay">How long.</param>
    public void Delay(Func<ReceivedRequest, bool> when, TimeSpan delay) => _faults.Delay(when, delay);

    /// <summary>Delays the handling of requests whose path contains a text.</summary>
    /// <param name="pathFragment">The text.</param>
    /// <param name="delay">How long.</param>
    public void Delay(string pathFragment, TimeSpan delay) => _faults.Delay(PathHas(pathFragment), delay);

    /// <summary>Answers one request without handling it.</summary>
    /// <param name="when">Which request; the first that fits.</param>
    /// <param name="status">The status to answer.</param>
    /// <param name="body">The body to answer.</param>
    /// <param name="headers">Headers to answer, for example <c>Retry-After</c>. The content type is JSON unless it is among them.</param>
    public void RespondOnce(Func<ReceivedRequest, bool> when, HttpStatusCode status, string body = "", IReadOnlyDictionary<string, string>? headers = null)
    {
        headers ??= new Dictionary<string, string>();
        var contentType = headers.GetValueOrDefault("Content-Type", "application/json;charset=UTF-8");
        _faults.Once(new Fault(when, new Answer((int)status, contentType, Encoding.UTF8.GetBytes(body)) { Headers = headers }, AfterHandling: false));
    }

    /// <summary>Answers one request whose path contains a text without handling it.</summary>
    /// <param name="pathFragment">The text.</param>
    /// <param name="status">The status to answer.</param>
    /// <param name="body">The body to answer.</param>
    /// <param name="headers">Headers to answer.</param>
    public void RespondOnce(string pathFragment, HttpStatusCode status, string body = "", IReadOnlyDictionary<string, string>? headers = null)
        => RespondOnce(PathHas(pathFragment), status, body, headers);

    /// <summary>Breaks the connection of one request instead of answering.</summary>
    /// <param name="when">Which request; the first that fits.</param>
    /// <param name="afterHandling">Whether the Manager carries out the request first, so that only the answer is lost.</param>
    public void AbortOnce(Func<ReceivedRequest, bool> when, bool afterHandling = false) => _faults.Once(new Fault(when, null, afterHandling));

    /// <summary>Breaks the connection of one request whose path contains a text instead of answering.</summary>
    /// <param name="pathFragment">The text.</param>
    /// <param name="afterHandling">Whether the Manager carries out the request first, so that only the answer is lost.</param>
    public void AbortOnce(string pathFragment, bool afterHandling = false) => AbortOnce(PathHas(pathFragment), afterHandling);

    /// <summary>Forgets the requests so far.</summary>
    public void ClearRequests() => _log.Clear();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
            _server = null;
        }
    }

    private static Func<ReceivedRequest, bool> PathHas(string fragment) => request => request.Path.Contains(fragment, StringComparison.Ordinal);

    private GatewayEnvironment Environment(string name)
        => _installation.FindEnvironment(name) ?? throw new ArgumentException($"There is no environment '{name}'.", nameof(name));

    private void Embed(ResourceKind kind, string project, string apiProxy, string policy, Func<Resource, string> pipeline) => Change(installation =>
    {
        var proxy = installation.Store.Find(ApiProxy.Kind, project, apiProxy) ?? throw new ArgumentException($"There is no API proxy '{apiProxy}' in '{project}'.", nameof(apiProxy));
        var embedded = installation.Store.Find(kind, project, policy) ?? throw new ArgumentException($"There is no '{policy}' among the {kind.Label} of '{project}'.", nameof(policy));
        PolicyEmbedding.Embed(proxy, embedded, pipeline(embedded));
    });

    private void Change(Action<Installation> change)
    {
        lock (_installation.Gate)
        {
            change(_installation);
        }
    }
}
