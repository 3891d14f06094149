namespace Apinizer.Client.Policies;

/// <summary>Makes a signed or encrypted JWT.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-jose-implementation</c>.</remarks>
public sealed record JoseImplementationPolicy : JosePolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JoseImplementation"/>.</summary>
    public JoseImplementationPolicy()
        : base(PolicyType.JoseImplementation)
    {
    }

    /// <summary>Where the JWT goes. Needed.</summary>
    public JoseImplementationSignedTarget? JoseTarget { get; set; }

    /// <summary>The name of a claim that holds the other claims; none if not set.</summary>
    public string? JwtClaimsClaim { get; set; }

    /// <summary>Whether texts of the JSON are escaped; false if not set.</summary>
    public bool? EscapeJsonString { get; set; }

    /// <summary>Whether the JWT says when it was made (<c>iat</c>); true if not set.</summary>
    public bool? AddIssueTime { get; set; }

    /// <summary>Whether the JWT has an id (<c>jti</c>); true if not set.</summary>
    public bool? AddJWTID { get; set; }

    /// <summary>Whether the JWT says who made it (<c>iss</c>); true if not set.</summary>
    public bool? AddIssuer { get; set; }

    /// <summary>Who made it; needed unless <see cref="AddIssuer"/> is false.</summary>
    public string? Issuer { get; set; }

    /// <summary>Whether the JWT says whom it is for (<c>aud</c>); true if not set.</summary>
    public bool? AddAudience { get; set; }

    /// <summary>Whom it is for; needed unless <see cref="AddAudience"/> is false.</summary>
    public IReadOnlyList<string>? AudienceList { get; set; }

    /// <summary>Whether the JWT says whom it is about (<c>sub</c>); true if not set.</summary>
    public bool? AddSubject { get; set; }

    /// <summary>Whom it is about; needed unless <see cref="AddSubject"/> is false.</summary>
    public string? Subject { get; set; }

    /// <summary>Whether the header of the JWT says its type (<c>typ</c>); true if not set.</summary>
    public bool? AddTypeToHeader { get; set; }

    /// <summary>The type, for instance <c>JWT</c>; needed unless <see cref="AddTypeToHeader"/> is false.</summary>
    public string? TypeValue { get; set; }

    /// <summary>Whether the JWT ends (<c>exp</c>); true if not set. With false, it is good for ever.</summary>
    public bool? AddExpirationTime { get; set; }

    /// <summary>After how long it ends, at least 1; needed unless <see cref="AddExpirationTime"/> is false.</summary>
    public int? ExpirationTimeValue { get; set; }

    /// <summary>The unit of <see cref="ExpirationTimeValue"/>; needed unless <see cref="AddExpirationTime"/> is false.</summary>
    public TimeUnit? ExpirationTimeUnit { get; set; }

    /// <summary>Further claims, by name.</summary>
    public IReadOnlyDictionary<string, MapValue>? AdditionalClaimMap { get; set; }

    /// <summary>Whether the JWT is signed; true if not set.</summary>
    public bool? Sign { get; set; }

    /// <summary>Whether with the key of the issuer; true if not set. With false, it is the key that the policy says.</summary>
    public bool? SignByIssuer { get; set; }

    /// <summary>Whether the JWT is encrypted; true if not set.</summary>
    public bool? Encrypt { get; set; }

    /// <summary>Whether with the key of the issuer; true if not set. With false, it is the key that the policy says.</summary>
    public bool? EncryptByIssuer { get; set; }

    /// <summary>How; needed unless <see cref="Encrypt"/> is false.</summary>
    public JwkEncryptionMethod? EncryptionMethod { get; set; }

    /// <summary>Where the claims go; <see cref="Policies.JoseTarget.Body"/> if not set.</summary>
    public JoseTarget? EncodedClaimsTargetForDataManipulation { get; set; }

    /// <summary>Where the address in the proof comes from; <see cref="DpopHtuSource.Manual"/> if not set.</summary>
    public DpopHtuSource? DpopHtuSource { get; set; }

    /// <summary>
    /// The address in the proof, without its query; needed with <see cref="DpopHtuSource.Manual"/>. Variables in it get their values when the message comes.
    /// </summary>
    public string? DpopHtu { get; set; }

    /// <summary>The HTTP method in the proof; that of the request if not set. Variables in it get their values when the message comes.</summary>
    public string? DpopHtm { get; set; }

    /// <summary>Whether the proof is for one access token (<c>ath</c>), which must be there; true if not set.</summary>
    public bool? DpopAddAth { get; set; }

    /// <summary>Where that access token stands; <see cref="DpopAccessTokenSource.AuthorizationHeader"/> if not set.</summary>
    public DpopAccessTokenSource? DpopAccessTokenSource { get; set; }

    /// <summary>The variable with it; needed with <see cref="DpopAccessTokenSource.Variable"/>.</summary>
    public Variable? DpopAccessTokenVariable { get; set; }

    /// <summary>Whether <c>Bearer</c> in the Authorization header becomes <c>DPoP</c>, as servers that ask for proofs want it; true if not set.</summary>
    public bool? DpopRewriteAuthorizationScheme { get; set; }

    /// <summary>The variable with what the server wants to see in the proof against replays; none if not set.</summary>
    public Variable? DpopNonceVariable { get; set; }

    internal override InputProblem? FindProblem()
        => Given(JoseTarget)
            ?? (JoseTarget == JoseImplementationSignedTarget.ChooseFromVariable ? Given(JoseTargetVariable) : null)
            ?? (EnableDpop == true ? FindProblemOfProof() : FindMissingClaims() ?? FindMissingKeys())
            ?? (EncodedClaimsTargetForDataManipulation == Policies.JoseTarget.ChooseFromVariable ? Given(DecodedClaimsTargetVariableForDataManipulation) : null)
            ?? FindProblemOfParts()
            ?? Part(DpopAccessTokenVariable?.FindProblemInPolicy(), nameof(DpopAccessTokenVariable))
            ?? Part(DpopNonceVariable?.FindProblemInPolicy(), nameof(DpopNonceVariable));

    // The server adds what it is not told to leave out.
    private InputProblem? FindMissingClaims()
        => (AddIssuer == false ? null : NotBlank(Issuer))
            ?? (AddAudience == false ? null : NotEmpty(AudienceList) ?? NoneBlank(AudienceList))
            ?? (AddSubject == false ? null : NotBlank(Subject))
            ?? (AddTypeToHeader == false ? null : NotBlank(TypeValue))
            ?? (AddExpirationTime == false ? null : Given(ExpirationTimeValue) ?? AtLeastOne(ExpirationTimeValue) ?? Given(ExpirationTimeUnit))
            ?? MapValue.FindProblem(AdditionalClaimMap, nameof(AdditionalClaimMap));

    private InputProblem? FindMissingKeys()
        => (Sign != false && SignByIssuer == false ? FindMissingSigningKey() : null)
            ?? (Encrypt == false ? null : Given(EncryptionMethod) ?? (EncryptByIssuer == false ? FindMissingEncryptionKey() : null));

    // Of a policy that makes proofs, the claims and the encryption do nothing.
    private InputProblem? FindProblemOfProof()
        => (Sign == false ? new InputProblem(nameof(Sign), "a DPoP proof is signed.") : null)
            ?? (SignByIssuer == false ? FindMissingSigningKey() : new InputProblem(nameof(SignByIssuer), "it must be false: no issuer signs a DPoP proof."))
            ?? (DpopHtuSource is null || DpopHtuSource == DpopHtuSource.Manual ? NotBlank(DpopHtu) : null)
            ?? (DpopAccessTokenSource == DpopAccessTokenSource.Variable ? Given(DpopAccessTokenVariable) : null);
}
