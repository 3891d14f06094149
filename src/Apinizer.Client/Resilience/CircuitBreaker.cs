using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Apinizer.Client;

/// <summary>Stops calling a Manager that does not answer. Only what says that nobody is there counts; an answer, even a bad one, does not.</summary>
internal static class CircuitBreaker
{
    private const double FailureRatio = 0.5;
    private const int MinimumThroughput = 20;

    private static readonly TimeSpan SamplingDuration = TimeSpan.FromSeconds(30);

    public static CircuitBreakerStrategyOptions For(TimeSpan breakDuration) => new()
    {
        FailureRatio = FailureRatio,
        MinimumThroughput = MinimumThroughput,
        SamplingDuration = SamplingDuration,
        BreakDuration = breakDuration,
        ShouldHandle = static arguments => new(arguments.Outcome.Exception is { } failure && IsAbsence(failure)),
    };

    private static bool IsAbsence(Exception failure) => failure switch
    {
        HttpRequestException or IOException or TimeoutRejectedException => true,
        ApinizerApiException answer => IsAbsence(answer.StatusCode),
        ApinizerResponseException answer => IsAbsence(answer.StatusCode),
        _ => false,
    };

    private static bool IsAbsence(HttpStatusCode status) => status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
