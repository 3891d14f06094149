namespace Apinizer.Client;

/// <summary>What a repetition of an operation does. It decides which failures are retried.</summary>
public enum OperationClass
{
    /// <summary>Reads only. Repeated after every failure that may pass.</summary>
    Safe,

    /// <summary>Sets a state or removes something, so that a repetition ends in the same state. Repeated like <see cref="Safe"/>, unless the options say otherwise.</summary>
    Set,

    /// <summary>
    /// Creates something. Repeated only when the server surely did nothing with the request: it did not see it, or it said that it is too busy (429, or
    /// 503 with <c>Retry-After</c>).
    /// </summary>
    Create,

    /// <summary>Has another effect each time. Repeated like <see cref="Create"/>.</summary>
    Once,
}
