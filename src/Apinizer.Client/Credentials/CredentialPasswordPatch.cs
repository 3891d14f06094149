namespace Apinizer.Client.Credentials;

/// <summary>A new password for a credential.</summary>
public sealed record CredentialPasswordPatch : ApinizerModel, IValidatedInput
{
    /// <summary>The new password; not empty.</summary>
    public required Secret Password { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Password);
}
