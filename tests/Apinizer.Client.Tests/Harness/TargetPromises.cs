using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Authentication;

namespace Apinizer.Client.Tests;

/// <summary>
/// What the target under test promises. The tests of all targets are the same but for this; docs/decisions/0002-target-frameworks.md is the table for users.
/// </summary>
internal static class TargetPromises
{
    /// <summary>Failures to connect, as the platform reports them.</summary>
    private static readonly Dictionary<string, Func<HttpRequestException>> NoConnection = new()
    {
        ["refused"] = () => new(HttpRequestError.ConnectionError, "Connection refused", new SocketException((int)SocketError.ConnectionRefused)),
        ["name unknown"] = () => new(HttpRequestError.NameResolutionError, "No such host is known", new SocketException((int)SocketError.HostNotFound)),
        ["name not found now"] = () => new(HttpRequestError.NameResolutionError, "Try again", new SocketException((int)SocketError.TryAgain)),
        ["TLS"] = () => new(HttpRequestError.SecureConnectionError, "The SSL connection could not be established", new AuthenticationException("The certificate is invalid.")),
        ["proxy"] = () => new(HttpRequestError.ProxyTunnelError, "The proxy tunnel request failed"),
    };

#if CLIENT_NETSTANDARD
    public const string Framework = ".NETStandard,Version=v2.0";

    /// <summary>The phase is not told; the inner exception shows it for a refused connection and an unresolved name only.</summary>
    private static readonly string[] Proofs = ["refused", "name unknown", "name not found now"];

    /// <summary>What <see cref="AttemptRecord.Reason"/> says of a certificate that is not trusted.</summary>
    public const string ReasonOfTlsFailure = nameof(HttpRequestException);

    /// <summary>The handlers of an application whose cookies and redirects are switched off.</summary>
    public static readonly string[] HardenedHandlers = ["HttpClientHandler"];
#else
    public const string Framework = ".NETCoreApp,Version=v10.0";

    private static readonly string[] Proofs = [.. NoConnection.Keys];

    public const string ReasonOfTlsFailure = nameof(HttpRequestError.SecureConnectionError);

    public static readonly string[] HardenedHandlers = ["HttpClientHandler", "SocketsHttpHandler"];
#endif

    /// <summary>Failures that alone prove that nothing was sent.</summary>
    public static TheoryData<string> FailuresThatProveThatNothingWasSent => [.. Proofs];

    /// <summary>The other failures to connect, after which it may have been sent for all that the target tells.</summary>
    public static Dictionary<string, Func<SentRequest, HttpResponseMessage>> FailuresThatProveNothing
        => NoConnection.Keys.Except(Proofs).ToDictionary(name => name, name => (Func<SentRequest, HttpResponseMessage>)(_ => throw Failure(name)));

    public static HttpRequestException Failure(string name) => NoConnection[name]();

    /// <summary>Who may read a file that a download was saved to, on Unix.</summary>
    [UnsupportedOSPlatform("windows")]
    public static UnixFileMode ModeOfSavedFile(TemporaryFolder folder)
    {
#if CLIENT_NETSTANDARD
        File.WriteAllText(folder.PathOf("like any other"), "");
        return File.GetUnixFileMode(folder.PathOf("like any other"));
#else
        return UnixFileMode.UserRead | UnixFileMode.UserWrite;
#endif
    }
}
