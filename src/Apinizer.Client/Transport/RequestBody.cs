namespace Apinizer.Client;

/// <summary>A request's body, from which each attempt gets its own content.</summary>
internal abstract class RequestBody
{
    /// <summary>No bytes, yet a content.</summary>
    public static RequestBody Empty { get; } = new EmptyBody();

    /// <summary>Whether another attempt can send it once more.</summary>
    public virtual bool CanReplay => true;

    /// <summary>What it says about the deployment; null when it has no say in it.</summary>
    public virtual IDeployRequest? Deployment => null;

    public abstract HttpContent CreateContent();

    /// <summary>The content for one attempt of a call, which learns when it goes onto the wire.</summary>
    public virtual HttpContent CreateContent(ApiCall call) => new WatchedContent(CreateContent(), call);

    private sealed class EmptyBody : RequestBody
    {
        public override HttpContent CreateContent() => new ByteArrayContent([]);

        public override HttpContent CreateContent(ApiCall call) => new WatchedBytes([], call);
    }
}
