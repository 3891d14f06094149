namespace Apinizer.Client.Tests.Chaos;

/// <summary>Something that goes wrong once on the way of a call.</summary>
internal sealed record Fault(string Name, Promise Promise, Func<Exchange, Task<HttpResponseMessage>> Inject)
{
    /// <summary>The tokens expire before the request arrives. What is injected then meets the request for a new one.</summary>
    public bool HitsToken { get; init; }

    /// <summary>A download is handed over before its body arrives, so that a broken body is not repeated.</summary>
    public bool IsInBody { get; init; }

    /// <summary>The network delivers the request twice. What adds up is done twice then, and no client can prevent it.</summary>
    public bool ArrivesTwice { get; init; }

    public override string ToString() => Name;
}
