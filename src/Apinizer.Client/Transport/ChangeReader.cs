namespace Apinizer.Client;

/// <summary>What a change did. It returns only when everything was done that was asked for.</summary>
internal sealed class ChangeReader : BufferedReader<OperationResult>
{
    public static ChangeReader Instance { get; } = new();

    public override OperationResult? AlreadyAbsent(ApiCall call)
        => new() { Replay = ReplayOutcome.AlreadyAbsent, Deployment = DeploymentReader.Read([], null, call) };

    protected override OperationResult Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
        => Confirm(ReadChange(call, response, body, options, out _));

    /// <summary>What the answer says of the change, and where the objects stand in it that the change was about.</summary>
    internal static OperationResult ReadChange(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options, out Range? items)
    {
        items = null;
        if (SkipSpace(body).IsEmpty)
        {
            // 204, or a 200 that has nothing to say.
            return new OperationResult { Deployment = DeploymentReader.Read([], null, call) };
        }

        var envelope = ReadEnvelope(call, response, body, options);
        if (!envelope.SaysSuccess)
        {
            throw ErrorReader.Unexpected(response, $"The answer does not say whether the change was made (status '{ServerText.Clean(envelope.Status ?? "none", call.Secrets)}')");
        }

        items = envelope.Result;
        return new OperationResult
        {
            Deployment = DeploymentReader.Read(envelope.Deployment is { } range ? body[range] : [], envelope.Message, call),
            Message = envelope.Message is { } text ? ServerText.Clean(text, call.Secrets) : null,
            UnresolvedReferences = envelope.UnresolvedReferences is { Count: > 0 } references ? CleanAll(references, call.Secrets) : [],
            AdditionalProperties = envelope.AdditionalProperties,
        };
    }

    /// <exception cref="ApinizerDeploymentException">It is saved, and not deployed as asked.</exception>
    internal static TResult Confirm<TResult>(TResult result)
        where TResult : OperationResult
        => result.Deployment.IsFailure ? throw new ApinizerDeploymentException(result) : result;

    private static IReadOnlyList<string> CleanAll(IReadOnlyList<string> references, LiveSecrets secrets)
        => [.. references.Select(reference => ServerText.Clean(reference, secrets))];
}
