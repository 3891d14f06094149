namespace Apinizer.Client.Policies;

/// <summary>
/// Runs a script that may read and change the message. A script that fails may end the call with an error, and one that runs long makes callers wait.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-script</c>.</remarks>
public sealed record ScriptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Script"/>.</summary>
    public ScriptPolicy()
        : base(PolicyType.Script)
    {
    }

    /// <summary>Whether the message waits for the script. The page demands it; one of the vendor's own calls leaves it out, and so it is not refused here.</summary>
    public ExecutionType? ExecutionType { get; set; }

    /// <summary>The language. JavaScript reaches less of Java than Groovy does. Needed.</summary>
    public ScriptType? ScriptLanguage { get; set; }

    /// <summary>The script, which may have secrets in it. Needed.</summary>
    public Secret? ScriptBody { get; set; }

    internal override InputProblem? FindProblem() => Given(ScriptLanguage) ?? NotBlank(ScriptBody);
}
