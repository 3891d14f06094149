namespace Apinizer.Client.RateLimits;

/// <summary>Credentials to put into a list or to take out of it.</summary>
public sealed record RateLimitCredentialsInput : ApinizerModel, IValidatedInput
{
    /// <summary>User names; at least one.</summary>
    public required IReadOnlyList<string> CredentialNameList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotEmpty(CredentialNameList) ?? NoneBlank(CredentialNameList);
}
