using System.Net;
#if !NET
using System.Net.Sockets;
#endif
using Polly.Timeout;

namespace Apinizer.Client;

/// <summary>Tells what a failed attempt means for a repetition.</summary>
internal static class FailureClassifier
{
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429; // Unnamed on netstandard2.0.

    public static FailureKind Classify(ApiCall call, Exception failure) => failure switch
    {
        HttpRequestException or IOException or TimeoutRejectedException when WasNotSent(call) => FailureKind.NotProcessed,
        HttpRequestException connection => WasNotSent(connection) ? FailureKind.NotProcessed : FailureKind.Ambiguous,
        IOException or TimeoutRejectedException => FailureKind.Ambiguous,
        ApinizerResponseException answer => answer.IsTransient ? FailureKind.Ambiguous : FailureKind.Final,
        ApinizerApiException answer => Classify(answer),
        _ => FailureKind.Final,
    };

    public static string Describe(Exception failure) => failure switch
    {
        ApinizerApiException answer => $"HTTP {(int)answer.StatusCode}, {answer.Kind}",
        ApinizerResponseException answer => $"HTTP {(int)answer.StatusCode}, unreadable",
        TimeoutRejectedException => "timeout",
#if NET
        HttpRequestException connection => connection.HttpRequestError.ToString(),
#endif
        _ => failure.GetType().Name,
    };

    private static FailureKind Classify(ApinizerApiException answer) => answer.StatusCode switch
    {
        TooManyRequests => FailureKind.NotProcessed,
        HttpStatusCode.ServiceUnavailable when answer.RetryAfter is not null => FailureKind.NotProcessed,
        HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => FailureKind.Ambiguous,

        // A 500 that speaks of something missing is an answer, not a fault.
        >= HttpStatusCode.InternalServerError when answer.Kind == ApinizerErrorKind.Server => FailureKind.Ambiguous,
        _ => FailureKind.Final,
    };

    /// <summary>A request that reads has no body whose sending could be watched.</summary>
    private static bool WasNotSent(ApiCall call) => call.Operation.Method != HttpMethod.Get && !call.IsUnanswered;

#if NET
    private static bool WasNotSent(HttpRequestException failure)
        => failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
#else
    /// <summary>This target does not tell the phase; only a refused or unresolved address is certain.</summary>
    private static bool WasNotSent(HttpRequestException failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData }
                or WebException { Status: WebExceptionStatus.ConnectFailure or WebExceptionStatus.NameResolutionFailure })
            {
                return true;
            }
        }

        return false;
    }
#endif
}
