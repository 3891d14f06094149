using System.Net;

namespace Apinizer.Client;

/// <summary>Turns what ended a call into the exception that its caller gets.</summary>
internal static class CallFailure
{
    /// <returns>Null when the failure is none of ours, such as a mistake in the caller's own handler.</returns>
    public static ApinizerException? Of(ApiCall call, Exception failure)
    {
        if (ToException(failure) is not { } exception)
        {
            return null;
        }

        if (LeavesOutcomeOpen(call, failure))
        {
            exception = new ApinizerOutcomeUnknownException(Describe(call, exception), exception);
        }

        return exception.BelongsTo(call);
    }

    private static ApinizerException? ToException(Exception failure) => failure switch
    {
        ApinizerException known => known,
        HttpRequestException or IOException => new ApinizerConnectionException($"No complete answer came: {failure.Message}", failure),
        _ => null,
    };

    /// <summary>Whether it is the form in which a cancellation can show.</summary>
    public static bool IsInterruption(Exception failure) => failure is OperationCanceledException or HttpRequestException or IOException;

    private static bool LeavesOutcomeOpen(ApiCall call, Exception failure)
    {
        if (call.Operation.Class is OperationClass.Create or OperationClass.Once)
        {
            return failure switch
            {
                ApinizerTimeoutException => call.IsUnanswered || call.HadAmbiguousAttempt,

                // The server took it, and its answer cannot be read.
                ApinizerResponseException answer when (int)answer.StatusCode is >= 200 and < 300 => true,
                _ => FailureClassifier.Classify(call, failure) == FailureKind.Ambiguous,
            };
        }

        // A repeated removal that meets "not found" without proof: an earlier attempt may have done it, or something else is missing.
        return call.HadAmbiguousAttempt && (call.Operation.Method == HttpMethod.Delete || call.Operation.Removes)
            && failure is ApinizerApiException { Kind: ApinizerErrorKind.NotFound } or ApinizerResponseException { StatusCode: HttpStatusCode.NotFound };
    }

    private static string Describe(ApiCall call, ApinizerException cause)
        => $"{call.Operation.Id} ({call.Operation.Method} {new Uri(call.Address).AbsolutePath}) was sent, and nobody knows whether it was done: {cause.Message} It is not sent again, since that could do it twice. "
            + (call.Operation.VerifyWith is { } verify ? $"Look with {verify} before you repeat it." : "Look at the server before you repeat it.");
}
