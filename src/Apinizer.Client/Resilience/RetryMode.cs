namespace Apinizer.Client;

/// <summary>What is repeated after a failure that leaves open whether the server acted.</summary>
public enum RetryMode
{
    /// <summary>
    /// Reads, and changes that set a state. A repeated change can overwrite what another writer did in between: the API has no version to compare.
    /// </summary>
    Default,

    /// <summary>Reads only. Changes are repeated only when the server surely did nothing with them.</summary>
    SafeOnly,

    /// <summary>Nothing is repeated, not even what the server surely did nothing with.</summary>
    Off,
}
