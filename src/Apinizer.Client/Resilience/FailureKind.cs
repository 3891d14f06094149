namespace Apinizer.Client;

/// <summary>What a failed attempt means for a repetition.</summary>
internal enum FailureKind
{
    /// <summary>The server decided, or a repetition would fail alike.</summary>
    Final,

    /// <summary>The server surely did not carry the request out.</summary>
    NotProcessed,

    /// <summary>The server may have carried it out.</summary>
    Ambiguous,
}
