namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>Policies that make and check JOSE tokens.</summary>
internal static class JosePolicyTypes
{
    private const string Places = "BODY|AUTHORIZATION_HEADER|CHOOSE_FROM_VARIABLE";

    private const string Keys = """
        jwkIdForValidationAndSign:text jwkIdForDecryptionAndEncryption:text dynamicKeyForValidationAndSign:object dynamicKeyForDecryptionAndEncryption:object
        sign:flag signByIssuer:flag enableDpop:flag dpopProofHeaderName:text

        """;

    public static IReadOnlyList<PolicyType> All { get; } =
    [
        new("policy-jose-implementation", "policy-jose-implementation", Keys + $"""
            joseTarget:{Places}|EMPTY! joseTargetVariable:variable?joseTarget=CHOOSE_FROM_VARIABLE jwtClaimsClaim:text escapeJsonString:flag
            addIssueTime:flag addJWTID:flag addIssuer:flag issuer:text?addIssuer=true addAudience:flag audienceList:texts?addAudience=true
            addSubject:flag subject:text?addSubject=true addTypeToHeader:flag typeValue:text?addTypeToHeader=true
            addExpirationTime:flag expirationTimeValue:positive?addExpirationTime=true expirationTimeUnit:text?addExpirationTime=true
            additionalClaimMap:object encrypt:flag encryptByIssuer:flag
            encryptionMethod:A128CBC_HS256|A192CBC_HS384|A256CBC_HS512|A128CBC_HS256_DEPRECATED|A256CBC_HS512_DEPRECATED|A128GCM|A192GCM|A256GCM|XC20P?encrypt=true
            dpopHtuSource:MANUAL|BACKEND_ROUTING_ADDRESS dpopHtu:text?dpopHtuSource=MANUAL dpopHtm:text dpopAddAth:flag
            dpopAccessTokenSource:AUTHORIZATION_HEADER|BODY|VARIABLE dpopAccessTokenVariable:variable?dpopAccessTokenSource=VARIABLE
            dpopRewriteAuthorizationScheme:flag dpopNonceVariable:variable encodedClaimsTargetForDataManipulation:{Places}
            decodedClaimsTargetVariableForDataManipulation:variable?encodedClaimsTargetForDataManipulation=CHOOSE_FROM_VARIABLE
            """),

        // Where the client and the claims to strip are is required on its page, but left out by a body that the page shows.
        new("policy-jose-validation", "policy-jose-validation", Keys + $"""
            joseTarget:{Places}! joseTargetVariable:variable?joseTarget=CHOOSE_FROM_VARIABLE
            clientSourcePart:HEADER|CLAIMS|VARIABLE clientSourceVariable:variable?clientSourcePart=VARIABLE clientFieldname:text
            acceptedAudienceList:texts exactMatchClaimMap:object requiredClaimList:texts prohibitedClaimList:texts validateExpirationTime:flag
            validateSign:flag validateByIssuer:flag validateACLforIssuer:flag decrypt:flag decryptByIssuer:flag
            stripAndDecode:NONE|ALL|PARTIAL jwtClaimsToDecode:text?stripAndDecode=PARTIAL decodedClaimsTargetForDataManipulation:{Places}
            decodedClaimsTargetVariableForDataManipulation:variable?decodedClaimsTargetForDataManipulation=CHOOSE_FROM_VARIABLE
            dpopMaxProofAge:number dpopMaxProofAgeUnit:text dpopValidateHtm:flag dpopValidateHtu:flag dpopExpectedHtu:text dpopValidateCnfBinding:flag
            dpopValidateAth:flag dpopValidateJti:flag dpopJtiCacheTtl:number dpopCacheConnectionTimeout:number dpopCacheErrorHandlingType:FAIL|CONTINUE|ALLOW
            """),
    ];
}
