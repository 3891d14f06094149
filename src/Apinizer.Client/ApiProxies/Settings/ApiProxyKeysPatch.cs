namespace Apinizer.Client.ApiProxies;

/// <summary>New keys of an API proxy. What is not set stays as it is; at least one is needed.</summary>
public sealed record ApiProxyKeysPatch : DeployableInput, IValidatedInput
{
    /// <summary>The public key, also called the API key; not blank.</summary>
    public Secret? PublicKey { get; init; }

    /// <summary>The secret key; not blank.</summary>
    public Secret? SecretKey { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => (PublicKey ?? SecretKey) is null ? new InputProblem($"{nameof(PublicKey)} or {nameof(SecretKey)}", "at least one key is needed.")
            : NotBlankIfSet(PublicKey) ?? NotBlankIfSet(SecretKey);
}
