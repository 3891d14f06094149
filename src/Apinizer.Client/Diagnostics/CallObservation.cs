using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// What listeners learn about one call: a span, measurements, and a log line at its end with a scope around all of it. It is made only when somebody
/// listens.
/// </summary>
internal sealed class CallObservation : IDisposable
{
    private static readonly Func<ILogger, string, string, IDisposable?> Scope =
        LoggerMessage.DefineScope<string, string>("{ApinizerOperation}, correlation id {ApinizerCorrelationId}");

    private readonly ClientTelemetry _client;
    private readonly ApiCall _call;
    private readonly CancellationToken _cancellationToken;
    private readonly Activity? _activity;
    private readonly IDisposable? _scope;
    private readonly bool _counted;
    private readonly long _startedAt;
    private int _requests;
    private HttpStatusCode? _status;

    public CallObservation(ClientTelemetry client, ApiCall call, CancellationToken cancellationToken)
    {
        (_client, _call, _cancellationToken) = (client, call, cancellationToken);
        call.Observation = this;
        _startedAt = client.Time.GetTimestamp();
        _activity = Instruments.Source.HasListeners() ? StartActivity() : null;
        _scope = Scope(client.Logger, call.Operation.Id, call.CorrelationId);
        _counted = Instruments.Active.Enabled;
        if (_counted)
        {
            Instruments.Active.Add(1, Tags());
        }
    }

    /// <summary>A request goes out. One attempt can send two: with a rejected token, and with its successor.</summary>
    public void Sending() => (_requests, _status) = (_requests + 1, null);

    public void Answered(HttpStatusCode status) => _status = status;

    public void TokenRenewed() => _activity?.AddEvent(new ActivityEvent("apinizer.token_renewed"));

    public void Retrying(Exception failure, TimeSpan delay)
    {
        var reason = TagValues.ErrorType(failure);
        _activity?.AddEvent(new ActivityEvent("apinizer.retry", tags: new()
        {
            [TagNames.RetryAttempt] = _call.AttemptCount,
            [TagNames.RetryReason] = reason,
            [TagNames.RetryDelay] = delay.TotalSeconds,
        }));
        var tags = Tags();
        tags.Add(TagNames.RetryReason, reason);
        Instruments.Retries.Add(1, tags);
    }

    public void Succeeded()
    {
        End(TagValues.Success);
        Log.CallSucceeded(_client.Logger, _call.Operation.Id, _call.AttemptCount, Elapsed, _call.CorrelationId);
    }

    public void Failed(Exception failure)
    {
        if (failure is OperationCanceledException && _cancellationToken.IsCancellationRequested)
        {
            // No success, but no error of anybody either: the caller did not want it any more.
            End(TagValues.Canceled, TagValues.Canceled);
            Log.CallCanceled(_client.Logger, _call.Operation.Id, _call.AttemptCount, Elapsed, _call.CorrelationId);
            return;
        }

        var kind = failure is ApinizerException known ? TagValues.Of(known.Kind) : null;
        var error = TagValues.ErrorType(failure);
        End(failure is ApinizerOutcomeUnknownException ? TagValues.OutcomeUnknown : TagValues.Failure, error, kind);
        _activity?.SetStatus(ActivityStatusCode.Error); // Without a description: messages name projects and credentials.
        if (IsRefusal(failure))
        {
            Log.CallRefused(_client.Logger, _call.Operation.Id, kind ?? error, (int?)_status, _call.AttemptCount, Elapsed, _call.CorrelationId);
        }
        else
        {
            Log.CallFailed(_client.Logger, _call.Operation.Id, kind ?? error, (int?)_status, _call.AttemptCount, Elapsed, _call.CorrelationId);
        }
    }

    public void Dispose()
    {
        if (_counted)
        {
            Instruments.Active.Add(-1, Tags());
        }

        _scope?.Dispose();
        _activity?.Dispose();
    }

    private TimeSpan Elapsed => _client.Time.GetElapsedTime(_startedAt);

    /// <summary>An answer that programs are made for, and nothing that somebody has to look at.</summary>
    private static bool IsRefusal(Exception failure) => failure is ApinizerException
    {
        Kind: ApinizerErrorKind.Validation or ApinizerErrorKind.NotFound or ApinizerErrorKind.AlreadyExists or ApinizerErrorKind.Conflict or ApinizerErrorKind.PermissionDenied,
    };

    private Activity? StartActivity()
    {
        var tags = Tags();
        tags.Add(TagNames.OperationClass, TagValues.Of(_call.Operation.Class));
        tags.Add(TagNames.Method, _call.Operation.Method.Method);
        tags.Add(TagNames.UrlTemplate, _call.Operation.PathTemplate);
        tags.Add(TagNames.CorrelationId, _call.CorrelationId);
        return Instruments.Source.StartActivity(_call.Operation.Id, ActivityKind.Client, default(ActivityContext), tags);
    }

    private TagList Tags()
    {
        var tags = _client.ServerTags();
        tags.Add(TagNames.OperationId, _call.Operation.Id);
        return tags;
    }

    private void End(string outcome, string? error = null, string? kind = null)
    {
        var tags = Tags();
        tags.Add(TagNames.Method, _call.Operation.Method.Method);
        tags.Add(TagNames.Outcome, outcome);
        AddKnown(ref tags, TagNames.StatusCode, (int?)_status);
        AddKnown(ref tags, TagNames.ErrorType, error);
        AddKnown(ref tags, TagNames.ErrorKind, kind);
        Instruments.Duration.Record(Elapsed.TotalSeconds, tags);
        foreach (var tag in tags)
        {
            _activity?.SetTag(tag.Key, tag.Value);
        }

        _activity?.SetTag(TagNames.Attempts, _call.AttemptCount);
        _activity?.SetTag(TagNames.ResendCount, _requests > 1 ? _requests - 1 : null);
    }

    private static void AddKnown(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
