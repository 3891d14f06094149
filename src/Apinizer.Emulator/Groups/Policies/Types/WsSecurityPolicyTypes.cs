using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>WS-Security, and the policies that encrypt and sign parts of messages in ways of their own.</summary>
internal static class WsSecurityPolicyTypes
{
    private const string KeyIds =
        "BINARY_SECURITY_TOKEN|ISSUER_NAME_AND_SERIAL_NUMBER|X509_CERTIFICATE|SUBJECT_KEY_IDENTIFIER|THUMBPRINT_SHA1_IDENTIFIER|EMBEDDED_KEY_INFO|EMBED_SECURITY_TOKEN_REFERENCE|CUSTOM_KEY_INFO";

    private const string Canonicalizations =
        "C14N_OMIT_COMMENTS|C14N_WITH_COMMENTS|C14N_EXCL_OMIT_COMMENTS|C14N_EXCL_WITH_COMMENTS|C14N_11_OMIT_COMMENTS|C14N_11_WITH_COMMENTS";

    private const string Symmetric = "AES_128_CBC|AES_192_CBC|AES_256_CBC";

    public static IReadOnlyList<PolicyType> All { get; } =
    [
        Same("policy-ws-security-username", "mustUnderstand:flag username:text! password:text! passwordType:PasswordText|PasswordDigest! nonce:flag created:flag"),
        Same("policy-ws-security-timestamp", "mustUnderstand:flag timeToLive:natural!"),
        Same("policy-ws-security-decrypt", "allowCaseInsensitiveId:flag decKeyStoreName:text!"),
        Same("policy-ws-security-encrypt", $"""
            mustUnderstand:flag encPartList:objects encEmbeddedKeyName:text encKeyIdType:{KeyIds}
            encSymEncAlgorithm:{Symmetric} encKeyEncAlgorithm:RSA|OAEP encKeyStoreName:text!
            """),
        Same("policy-ws-security-sign", $"""
            mustUnderstand:flag sigPartList:objects sigCustomKeyIdentifier:text sigCustomKeyIdentifierValueType:text
            sigKeyIdType:{KeyIds} sigSigAlgorithm:text! sigC14n:{Canonicalizations}! sigDigAlgorithm:text! sigUseSingleCert:flag sigWsiBSPCompliant:flag sigKeyStoreName:text!
            """),
        Same("policy-ws-security-sign-validation", """
            enableEnhancedSignatureValidation:flag enableSignatureRemovalForDereferencing:flag allowCaseInsensitiveId:flag removeSignature:flag verKeyStoreName:text!
            """),
        Same("policy-ws-security-from-target", """
            decExists:flag decKeyStoreName:text?decExists=true verExists:flag verKeyStoreName:text?verExists=true allowCaseInsensitiveId:flag
            """) with { Problem = policy => policy.Flag("decExists") || policy.Flag("verExists") ? null : "At least one of decExists or verExists must be true!" },
        Same("policy-ws-security-to-target", $"""
            wsSecurityEntryOrderList:texts! mustUnderstand:flag tsTimeToLive:natural?wsSecurityEntryOrderList~TIMESTAMP
            unUsername:text?wsSecurityEntryOrderList~USERNAME_TOKEN unPassword:text?wsSecurityEntryOrderList~USERNAME_TOKEN
            unPasswordType:PasswordText|PasswordDigest?wsSecurityEntryOrderList~USERNAME_TOKEN unPasswordDecrypted:flag unNonce:flag unCreated:flag
            encPartList:objects?wsSecurityEntryOrderList~ENCRYPTION encEmbeddedKeyName:text encKeyIdType:{KeyIds}?wsSecurityEntryOrderList~ENCRYPTION
            encSymEncAlgorithm:{Symmetric}?wsSecurityEntryOrderList~ENCRYPTION encKeyEncAlgorithm:RSA|OAEP?wsSecurityEntryOrderList~ENCRYPTION
            encKeyStoreName:text?wsSecurityEntryOrderList~ENCRYPTION sigPartList:objects?wsSecurityEntryOrderList~SIGNATURE
            sigCustomKeyIdentifier:text sigCustomKeyIdentifierValueType:text sigKeyIdType:{KeyIds}?wsSecurityEntryOrderList~SIGNATURE
            sigSigAlgorithm:text sigC14n:{Canonicalizations} sigDigAlgorithm:text sigUseSingleCert:flag sigWsiBSPCompliant:flag
            sigKeyStoreName:text?wsSecurityEntryOrderList~SIGNATURE
            """),
        Same("policy-encryption", "encryptionDefList:objects!").ReportedByOne(),
        Same("policy-decryption", "decryptionDefList:objects!").ReportedByOne(),
        Same("policy-digital-sign", "digitalSignDefList:objects!").ReportedByOne(),
        Same("policy-digital-sign-verification", "digitalSignVerificationDefList:objects!").ReportedByOne(),
    ];

    /// <summary>Global policies of these types have the same name.</summary>
    private static PolicyType Same(string name, string members) => new(name, name, members);
}
