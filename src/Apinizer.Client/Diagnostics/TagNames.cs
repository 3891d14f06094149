namespace Apinizer.Client;

/// <summary>The names of all tags. Those without our prefix are OpenTelemetry's. None is for a value that a user chose, but for the server's address.</summary>
internal static class TagNames
{
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";
    public const string UrlTemplate = "url.template";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";

    public const string OperationId = "apinizer.operation.id";
    public const string OperationClass = "apinizer.operation.class";
    public const string CorrelationId = "apinizer.correlation_id";
    public const string Attempts = "apinizer.attempts";
    public const string Outcome = "apinizer.outcome";
    public const string ErrorKind = "apinizer.error.kind";
    public const string RetryAttempt = "apinizer.retry.attempt";
    public const string RetryReason = "apinizer.retry.reason";
    public const string RetryDelay = "apinizer.retry.delay";
    public const string TokenReason = "apinizer.token.reason";
}
