namespace Apinizer.Client.Credentials;

/// <summary>A new password for a credential.</summary>
public sealed record CredentialPasswordPatch : ApinizerModel, IValidatedInput
{
    /// <summary>The new password; not empty.</summary>
    public required Secret Password { get; init; }

    (string Member, string Problem)? IValidatedInput.FindProblem()
        => Password is null or { IsEmpty: true } ? (nameof(Password), "it must not be empty.")
            : Password.IsMasked ? (nameof(Password), "it is a mask, not a password.")
            : null;
}
