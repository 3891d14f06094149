using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Validates a signed or encrypted JWT.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-jose-validation</c>.</remarks>
public sealed record JoseValidationPolicy : JosePolicy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JoseValidation"/>.</summary>
    public JoseValidationPolicy()
        : base(PolicyType.JoseValidation)
    {
    }

    /// <summary>Where the JWT stands. Needed.</summary>
    public JoseTarget? JoseTarget { get; set; }

    /// <summary>Where it says which client it is from. The page calls it required, and leaves it out in an example.</summary>
    public JoseUserSourcePart? ClientSourcePart { get; set; }

    /// <summary>The variable that says so; needed with <see cref="JoseUserSourcePart.Variable"/>.</summary>
    public Variable? ClientSourceVariable { get; set; }

    /// <summary>The member of the header or the claim that says so; <c>iss</c> if not set.</summary>
    public string? ClientFieldname { get; set; }

    /// <summary>Whom it may be for; anyone when empty.</summary>
    public IReadOnlyList<string>? AcceptedAudienceList { get; set; }

    /// <summary>Claims that it must have with these values, by name.</summary>
    public IReadOnlyDictionary<string, MapValue>? ExactMatchClaimMap { get; set; }

    /// <summary>Claims that it must have.</summary>
    public IReadOnlyList<string>? RequiredClaimList { get; set; }

    /// <summary>Claims that it must not have.</summary>
    public IReadOnlyList<string>? ProhibitedClaimList { get; set; }

    /// <summary>Whether it must not have ended; true if not set.</summary>
    public bool? ValidateExpirationTime { get; set; }

    /// <summary>Whether its signature is validated; true if not set. With false, anybody can write one.</summary>
    public bool? ValidateSign { get; set; }

    /// <summary>Whether with the key of the issuer; true if not set. With false, it is the key that the policy says.</summary>
    public bool? ValidateByIssuer { get; set; }

    /// <summary>Whether the issuer must have access to the API proxy; true if not set.</summary>
    public bool? ValidateACLforIssuer { get; set; }

    /// <summary>Whether it is decrypted; true if not set.</summary>
    public bool? Decrypt { get; set; }

    /// <summary>Whether with the key of the issuer; true if not set. With false, it is the key that the policy says.</summary>
    public bool? DecryptByIssuer { get; set; }

    /// <summary>Whether its claims are put into the message. The page calls it required, and leaves it out in an example.</summary>
    public JoseStripAndDecode? StripAndDecode { get; set; }

    /// <summary>The claims, with commas between them; needed with <see cref="JoseStripAndDecode.Partial"/>.</summary>
    public string? JwtClaimsToDecode { get; set; }

    /// <summary>Where the claims go; <see cref="Policies.JoseTarget.Body"/> if not set.</summary>
    public JoseTarget? DecodedClaimsTargetForDataManipulation { get; set; }

    /// <summary>How old a proof may be; 60 if not set.</summary>
    public int? DpopMaxProofAge { get; set; }

    /// <summary>The unit of <see cref="DpopMaxProofAge"/>; <see cref="TimeUnit.Seconds"/> if not set.</summary>
    public TimeUnit? DpopMaxProofAgeUnit { get; set; }

    /// <summary>Whether the proof must be for the HTTP method of the request; true if not set.</summary>
    public bool? DpopValidateHtm { get; set; }

    /// <summary>Whether the proof must be for the address of the request; true if not set.</summary>
    public bool? DpopValidateHtu { get; set; }

    /// <summary>The address that it must be for; that of the request if not set. Variables in it get their values when the message comes.</summary>
    public string? DpopExpectedHtu { get; set; }

    /// <summary>Whether the token must name the key of the proof (<c>cnf.jkt</c>); true if not set.</summary>
    public bool? DpopValidateCnfBinding { get; set; }

    /// <summary>Whether the proof must be for this token (<c>ath</c>); false if not set.</summary>
    public bool? DpopValidateAth { get; set; }

    /// <summary>Whether a proof is good once only, for which the gateway needs its shared cache; true if not set.</summary>
    public bool? DpopValidateJti { get; set; }

    /// <summary>For how long the gateway remembers proofs, in whole seconds; as long as they may be old if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? DpopJtiCacheTtl { get; set; }

    /// <summary>How long the cache may take to answer, in whole seconds; 3 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? DpopCacheConnectionTimeout { get; set; }

    /// <summary>What happens when it does not answer; <see cref="CacheErrorHandlingType.Continue"/> if not set: proofs are then good more than once.</summary>
    public CacheErrorHandlingType? DpopCacheErrorHandlingType { get; set; }

    internal override InputProblem? FindProblem()
        => Given(JoseTarget)
            ?? (JoseTarget == Policies.JoseTarget.ChooseFromVariable ? Given(JoseTargetVariable) : null)
            ?? (ClientSourcePart == JoseUserSourcePart.Variable ? Given(ClientSourceVariable) : null)
            ?? Part(ClientSourceVariable?.FindProblemInPolicy(), nameof(ClientSourceVariable))
            ?? NoneBlank(AcceptedAudienceList)
            ?? MapValue.FindProblem(ExactMatchClaimMap, nameof(ExactMatchClaimMap))
            ?? NoneBlank(RequiredClaimList)
            ?? NoneBlank(ProhibitedClaimList)
            ?? (ValidateSign != false && ValidateByIssuer == false ? FindMissingSigningKey() : null)
            ?? (Decrypt != false && DecryptByIssuer == false ? FindMissingEncryptionKey() : null)
            ?? (StripAndDecode == JoseStripAndDecode.Partial ? NotBlank(JwtClaimsToDecode) : null)
            ?? (DecodedClaimsTargetForDataManipulation == Policies.JoseTarget.ChooseFromVariable ? Given(DecodedClaimsTargetVariableForDataManipulation) : null)
            ?? FindProblemOfParts();
}
