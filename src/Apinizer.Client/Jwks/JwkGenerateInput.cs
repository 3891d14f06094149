namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// A JWK that the Manager generates. The kind of key is that of the parameters that are set, of which there must be one:
/// <c>new() { Name = "signing", Rsa = new() { KeySize = 3072 } }</c>.
/// </summary>
public sealed record JwkGenerateInput : ApinizerModel, IValidatedInput
{
    private readonly JwkType? _type;

    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The kind of key. It follows from the parameters, and need not be set.</summary>
    public JwkType? Type
    {
        get => _type ?? (Rsa is not null ? JwkType.Rsa : Ec is not null ? JwkType.Ec : Oct is not null ? JwkType.Oct : Okp is not null ? JwkType.Okp : null);
        init => _type = value;
    }

    /// <summary>Its key id; if not set, the server makes one as <see cref="JwkParameters.KeyIdType"/> says.</summary>
    public string? Kid { get; init; }

    /// <summary>How to make an RSA key.</summary>
    public RsaJwkParameters? Rsa { get; init; }

    /// <summary>How to make a key on an elliptic curve.</summary>
    public EcJwkParameters? Ec { get; init; }

    /// <summary>How to make a symmetric key.</summary>
    public OctJwkParameters? Oct { get; init; }

    /// <summary>How to make a key on an Edwards or Montgomery curve.</summary>
    public OkpJwkParameters? Okp { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name)
            ?? (Type is null ? new InputProblem($"{nameof(Rsa)}, {nameof(Ec)}, {nameof(Oct)} or {nameof(Okp)}", "one must be set.") : null)
            ?? Fits(Rsa, JwkType.Rsa, nameof(Rsa))
            ?? Fits(Ec, JwkType.Ec, nameof(Ec))
            ?? Fits(Oct, JwkType.Oct, nameof(Oct))
            ?? Fits(Okp, JwkType.Okp, nameof(Okp))
            ?? (Ec is { CurveType: null } ? new InputProblem($"{nameof(Ec)}.{nameof(EcJwkParameters.CurveType)}", "it must be set.") : null)
            ?? (Okp is { CurveType: null } ? new InputProblem($"{nameof(Okp)}.{nameof(OkpJwkParameters.CurveType)}", "it must be set.") : null);

    /// <summary>A type that this version does not know has parameters that it does not know.</summary>
    private InputProblem? Fits(JwkParameters? parameters, JwkType type, string member)
        => Type == type && parameters is null ? new InputProblem(member, $"a JWK of type {type} needs it.")
            : Type != type && parameters is not null && IsKnown(Type!) ? new InputProblem(member, $"it is not for a JWK of type {Type}.")
            : null;

    private static bool IsKnown(JwkType type) => type == JwkType.Rsa || type == JwkType.Ec || type == JwkType.Oct || type == JwkType.Okp;
}
