namespace Apinizer.Client.Policies;

/// <summary>A user name and a password to authenticate to the backend with, and the requests that they are meant for.</summary>
public sealed record ApiAuthenticationExpression : ApinizerModel
{
    /// <summary>Its number, which the server gives.</summary>
    public int? Id { get; set; }

    /// <summary>The user name. Writing needs it.</summary>
    public string? Username { get; set; }

    /// <summary>The password. Writing needs it, also when the policy was read: a mask is refused.</summary>
    public Secret? Password { get; set; }

    /// <summary>Which requests they are meant for; not set: all.</summary>
    public PolicyCondition? PolicyCondition { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(Username) ?? NotBlank(Password) ?? Part(PolicyCondition?.FindProblemInPolicy(), nameof(PolicyCondition));
}
