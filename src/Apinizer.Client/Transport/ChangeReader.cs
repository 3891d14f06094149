namespace Apinizer.Client;

/// <summary>What a change did. It returns only when everything was done that was asked for.</summary>
internal sealed class ChangeReader : AnswerReader<OperationResult>
{
    public static ChangeReader Instance { get; } = new();

    public override OperationResult? AlreadyAbsent(ApiCall call)
        => new() { Replay = ReplayOutcome.AlreadyAbsent, Deployment = DeploymentReader.Read(null, null, call) };

    public override async ValueTask<OperationResult> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
            return Read(call, response, bytes.Memory.Span, options);
        }
    }

    private static OperationResult Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> json, ApinizerClientOptions options)
    {
        if (SkipSpace(json).IsEmpty)
        {
            // 204, or a 200 that has nothing to say.
            return Confirm(new OperationResult { Deployment = DeploymentReader.Read(null, null, call) });
        }

        var envelope = ReadEnvelope(call, response, json, options);
        if (!envelope.SaysSuccess)
        {
            throw ErrorReader.Unexpected(response, $"The answer does not say whether the change was made (status '{ServerText.Clean(envelope.Status ?? "none", call.Secrets)}')");
        }

        return Confirm(new OperationResult
        {
            Deployment = DeploymentReader.Read(envelope.Deployment, envelope.Message, call),
            Message = envelope.Message is { } text ? ServerText.Clean(text, call.Secrets) : null,
            UnresolvedReferences = [.. envelope.UnresolvedReferences.Select(reference => ServerText.Clean(reference, call.Secrets))],
            AdditionalProperties = envelope.AdditionalProperties,
        });
    }

    private static OperationResult Confirm(OperationResult result) => result.Deployment.IsFailure ? throw new ApinizerDeploymentException(result) : result;
}
