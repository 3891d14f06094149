using System.Diagnostics;

namespace Apinizer.Client;

/// <summary>What listeners learn about one acquisition of a token. Its span is the root of a trace of its own, since the token is for all; a link leads to the call that needed it.</summary>
internal sealed class TokenObservation : IDisposable
{
    private readonly ClientTelemetry _client;
    private readonly string _reason;
    private readonly Activity? _activity;
    private readonly long _startedAt;

    public TokenObservation(ClientTelemetry client, string reason, ActivityContext cause)
    {
        (_client, _reason) = (client, reason);
        _startedAt = client.Time.GetTimestamp();
        _activity = Instruments.Source.StartActivity(
            "token.acquire", ActivityKind.Internal, default(ActivityContext), Tags(), cause == default ? null : [new ActivityLink(cause)]);
    }

    public void Succeeded() => End(TagValues.Success);

    public void Failed(Exception failure)
    {
        var rejected = failure is ApinizerAuthenticationException { CredentialsRejected: true };
        End(rejected ? TagValues.Rejected : TagValues.Failure, TagValues.ErrorType(failure));
        _activity?.SetStatus(ActivityStatusCode.Error);
        if (rejected)
        {
            Instruments.RejectedCredentials.Add(1, _client.ServerTags());
        }
    }

    public void Dispose() => _activity?.Dispose();

    private TagList Tags()
    {
        var tags = _client.ServerTags();
        tags.Add(TagNames.TokenReason, _reason);
        return tags;
    }

    private void End(string outcome, string? error = null)
    {
        var tags = Tags();
        tags.Add(TagNames.Outcome, outcome);
        if (error is not null)
        {
            tags.Add(TagNames.ErrorType, error);
        }

        Instruments.TokenDuration.Record(_client.Time.GetElapsedTime(_startedAt).TotalSeconds, tags);
        foreach (var tag in tags)
        {
            _activity?.SetTag(tag.Key, tag.Value);
        }
    }
}
