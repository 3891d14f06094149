namespace Apinizer.Client;

/// <summary>Whether a repeated attempt found that an earlier one had already done the work.</summary>
public enum ReplayOutcome
{
    /// <summary>The answer is that of the attempt that did the work.</summary>
    None,

    /// <summary>An earlier attempt got no answer, and the next one found the object gone: it was removed.</summary>
    AlreadyAbsent,
}
