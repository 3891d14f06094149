namespace Apinizer.Client.Policies;

/// <summary>Runs a script.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-script</c>.</remarks>
public sealed record ScriptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Script"/>.</summary>
    public ScriptPolicy()
        : base(PolicyType.Script)
    {
    }
}
