namespace Apinizer.Client;

/// <summary>What a repetition of an operation does. It decides which failures are retried.</summary>
public enum OperationClass
{
    /// <summary>Reads only. Repeated after every failure that may pass.</summary>
    Safe,

    /// <summary>Sets a state or removes something, so that a repetition ends in the same state. Repeated like <see cref="Safe"/>.</summary>
    Set,

    /// <summary>Creates something. Repeated only when the server surely did not see the request.</summary>
    Create,

    /// <summary>Has another effect each time. Repeated only when the server surely did not see the request.</summary>
    Once,
}
