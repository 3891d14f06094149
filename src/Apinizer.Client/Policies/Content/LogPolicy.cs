namespace Apinizer.Client.Policies;

/// <summary>Logs the message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-log</c>.</remarks>
public sealed record LogPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Log"/>.</summary>
    public LogPolicy()
        : base(PolicyType.Log)
    {
    }
}
