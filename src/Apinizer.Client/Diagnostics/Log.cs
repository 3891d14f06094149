using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>All that the client logs. Fields are chosen one by one: no body, no header, no address with its values.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "{Operation} failed at attempt {Attempt} ({Reason}); the next one follows in {Delay}. Correlation id {CorrelationId}.")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, string reason, TimeSpan delay, string correlationId);

    [LoggerMessage(2, LogLevel.Information, "{Operation}: the server rejected the token; the call goes on with a new one. Correlation id {CorrelationId}.")]
    public static partial void TokenRenewed(ILogger logger, string operation, string correlationId);

    [LoggerMessage(11, LogLevel.Debug, "{Operation} succeeded: {Attempts} attempts in {Duration}. Correlation id {CorrelationId}.")]
    public static partial void CallSucceeded(ILogger logger, string operation, int attempts, TimeSpan duration, string correlationId);

    [LoggerMessage(12, LogLevel.Information, "{Operation} was refused ({Kind}, status {StatusCode}): {Attempts} attempts in {Duration}. Correlation id {CorrelationId}.")]
    public static partial void CallRefused(ILogger logger, string operation, string kind, int? statusCode, int attempts, TimeSpan duration, string correlationId);

    [LoggerMessage(13, LogLevel.Warning, "{Operation} failed ({Kind}, status {StatusCode}): {Attempts} attempts in {Duration}. Correlation id {CorrelationId}.")]
    public static partial void CallFailed(ILogger logger, string operation, string kind, int? statusCode, int attempts, TimeSpan duration, string correlationId);

    [LoggerMessage(14, LogLevel.Debug, "{Operation} was cancelled by its caller: {Attempts} attempts in {Duration}. Correlation id {CorrelationId}.")]
    public static partial void CallCanceled(ILogger logger, string operation, int attempts, TimeSpan duration, string correlationId);

    [LoggerMessage(3, LogLevel.Debug, "Token {Generation} was acquired.")]
    public static partial void TokenAcquired(ILogger logger, long generation);

    [LoggerMessage(4, LogLevel.Warning, "No token could be had ({Reason}); credentials rejected: {CredentialsRejected}.")]
    public static partial void TokenAcquisitionFailed(ILogger logger, string reason, bool credentialsRejected);

    [LoggerMessage(5, LogLevel.Warning, "The Manager at {Host} is used over plain http: the token and every secret can be read on the way.")]
    public static partial void InsecureHttp(ILogger logger, string host);

    [LoggerMessage(6, LogLevel.Warning, "The token endpoint answers with an expires_in that is no number of seconds; the token is taken to be valid for {Lifetime}.")]
    public static partial void TokenLifetimeUnusable(ILogger logger, TimeSpan lifetime);

    [LoggerMessage(7, LogLevel.Warning, "A handler around the client repeats requests. The client has retries of its own, so a failing call is sent many times: keep resilience handlers away from its HTTP client.")]
    public static partial void ForeignRetry(ILogger logger);

    [LoggerMessage(8, LogLevel.Information, "The credentials changed in the settings; calls from now on use the new ones.")]
    public static partial void CredentialsChanged(ILogger logger);

    [LoggerMessage(9, LogLevel.Warning, "The BaseUrl changed in the settings. This client stays with the old address and the old credentials: restart the application.")]
    public static partial void AddressChangeIgnored(ILogger logger);
}
