namespace Apinizer.Client.ApiProxies;

/// <summary>New keys of an API proxy. What is not set stays as it is; at least one is needed.</summary>
public sealed record ApiProxyKeysPatch : DeployableInput, IValidatedInput
{
    /// <summary>The public key, also called the API key; not blank.</summary>
    public Secret? PublicKey { get; init; }

    /// <summary>The secret key; not blank.</summary>
    public Secret? SecretKey { get; init; }

    (string Member, string Problem)? IValidatedInput.FindProblem()
        => PublicKey is null && SecretKey is null ? ($"{nameof(PublicKey)} or {nameof(SecretKey)}", "at least one key is needed.")
            : IsUnusable(PublicKey) ? (nameof(PublicKey), "it must be neither blank nor a mask.")
            : IsUnusable(SecretKey) ? (nameof(SecretKey), "it must be neither blank nor a mask.")
            : null;

    private static bool IsUnusable(Secret? key) => key is not null && (key.IsMasked || string.IsNullOrWhiteSpace(key.Reveal()));
}
