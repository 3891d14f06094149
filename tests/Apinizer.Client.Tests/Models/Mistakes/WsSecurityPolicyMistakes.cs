using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class WsSecurityPolicyMistakes : PolicyMistakes
{
    private static readonly WsSecurityToTargetPart Body = new() { Name = "Body", Namespace = "urn:parcels", EncodeType = WsSecurityEncryptionPartEncodeType.Content };

    private static readonly WsSecurityUsernamePolicy Username = new() { Username = "courier", Password = "Kolay.42", PasswordType = WsSecurityPasswordType.PasswordDigest };

    private static readonly WsSecurityEncryptPolicy Encrypt = new() { EncKeyStoreName = "parcels", EncPartList = [Body] };

    private static readonly WsSecuritySignPolicy Sign = new()
    {
        SigKeyStoreName = "parcels",
        SigSigAlgorithm = WsSecuritySignatureAlgorithm.EcDsaSha384,
        SigC14n = WsSecuritySignatureCanonicalization.C14nExclOmitComments,
        SigDigAlgorithm = WsSecuritySignatureDigestAlgorithm.Sha384,
        SigPartList = [Body],
    };

    private static readonly WsSecurityToTargetPolicy ToTarget = new()
    {
        WsSecurityEntryOrderList = [WsSecurityEntryType.Timestamp, WsSecurityEntryType.UsernameToken, WsSecurityEntryType.Encryption, WsSecurityEntryType.Signature],
        TsTimeToLive = TimeSpan.Zero,
        UnUsername = "courier",
        UnPassword = "Kolay.42",
        UnPasswordType = WsSecurityPasswordType.PasswordText,
        EncKeyStoreName = "parcels",
        EncKeyIdType = WsSecurityKeyIdentifierType.SubjectKeyIdentifier,
        EncSymEncAlgorithm = WsSecuritySymmetricEncodingAlgorithm.Aes192Cbc,
        EncKeyEncAlgorithm = WsSecurityKeyEncryptionAlgorithm.Oaep,
        EncPartList = [Body],
        SigKeyStoreName = "parcels",
        SigKeyIdType = WsSecurityKeyIdentifierType.BinarySecurityToken,
        SigPartList = [Body],
    };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["no keystore to decrypt with"] = (new WsSecurityDecryptPolicy(), "DecKeyStoreName: it must not be empty"),

        ["neither decrypts nor verifies"] = (new WsSecurityFromTargetPolicy { DecKeyStoreName = "parcels" }, "DecExists: this or VerExists must be true"),
        ["decrypts without keystore"] = (new WsSecurityFromTargetPolicy { DecExists = true, VerKeyStoreName = "parcels" }, "DecKeyStoreName: it must not be empty"),
        ["verifies without keystore"] = (new WsSecurityFromTargetPolicy { VerExists = true, DecKeyStoreName = "parcels" }, "VerKeyStoreName: it must not be empty"),

        ["no keystore to verify with"] = (new WsSecuritySignValidationPolicy(), "VerKeyStoreName: it must not be empty"),

        ["no lifetime"] = (new WsSecurityTimestampPolicy(), "TimeToLive: it must be set"),
        ["negative lifetime"] = (new WsSecurityTimestampPolicy { TimeToLive = TimeSpan.FromSeconds(-1) }, "TimeToLive: it must not be negative"),

        ["no user name"] = (Username with { Username = null }, "Username: it must not be empty"),
        ["no password"] = (Username with { Password = null }, "Password: it must not be empty"),
        ["masked password"] = (Username with { Password = "****" }, "Password: it is a mask"),
        ["no password type"] = (Username with { PasswordType = null }, "PasswordType: it must be set"),

        ["no keystore to encrypt with"] = (Encrypt with { EncKeyStoreName = null }, "EncKeyStoreName: it must not be empty"),
        ["no name of the key"] = (Encrypt with { EncKeyIdType = WsSecurityKeyIdentifierType.EmbeddedKeyInfo }, "EncEmbeddedKeyName: it must not be empty"),
        ["part without name"] = (Encrypt with { EncPartList = [Body, Body with { Name = null }] }, "EncPartList[1].Name: it must not be empty"),
        ["part without namespace"] = (Encrypt with { EncPartList = [Body, Body with { Namespace = null }] }, "EncPartList[1].Namespace: it must not be empty"),
        ["part without extent"] = (Encrypt with { EncPartList = [Body, Body with { EncodeType = null }] }, "EncPartList[1].EncodeType: it must be set"),

        ["no keystore to sign with"] = (Sign with { SigKeyStoreName = null }, "SigKeyStoreName: it must not be empty"),
        ["no signature algorithm"] = (Sign with { SigSigAlgorithm = null }, "SigSigAlgorithm: it must be set"),
        ["no canonicalization"] = (Sign with { SigC14n = null }, "SigC14n: it must be set"),
        ["no digest"] = (Sign with { SigDigAlgorithm = null }, "SigDigAlgorithm: it must be set"),
        ["identifier without type"] = (
            Sign with { SigKeyIdType = WsSecurityKeyIdentifierType.CustomKeyInfo, SigCustomKeyIdentifier = "7" }, "SigCustomKeyIdentifierValueType: it must not be empty"),
        ["half a part to sign"] = (Sign with { SigPartList = [Body with { Name = "" }] }, "SigPartList[0].Name: it must not be empty"),

        ["no entry"] = (ToTarget with { WsSecurityEntryOrderList = [] }, "WsSecurityEntryOrderList: it must not be empty"),
        ["timestamp without lifetime"] = (ToTarget with { TsTimeToLive = null }, "TsTimeToLive: it must be set"),
        ["timestamp with negative lifetime"] = (ToTarget with { TsTimeToLive = TimeSpan.FromMinutes(-5) }, "TsTimeToLive: it must not be negative"),
        ["user name token without user name"] = (ToTarget with { UnUsername = null }, "UnUsername: it must not be empty"),
        ["user name token without password"] = (ToTarget with { UnPassword = null }, "UnPassword: it must not be empty"),
        ["user name token with a mask"] = (ToTarget with { UnPassword = "***" }, "UnPassword: it is a mask"),
        ["mask that no entry needs"] = (
            ToTarget with { WsSecurityEntryOrderList = [WsSecurityEntryType.Timestamp], UnPassword = "***" }, "UnPassword: it is a mask"),
        ["user name token without password type"] = (ToTarget with { UnPasswordType = null }, "UnPasswordType: it must be set"),
        ["encryption without keystore"] = (ToTarget with { EncKeyStoreName = null }, "EncKeyStoreName: it must not be empty"),
        ["encryption without identifier"] = (ToTarget with { EncKeyIdType = null }, "EncKeyIdType: it must be set"),
        ["encryption without name of the key"] = (ToTarget with { EncKeyIdType = WsSecurityKeyIdentifierType.EmbeddedKeyInfo }, "EncEmbeddedKeyName: it must not be empty"),
        ["encryption without cipher"] = (ToTarget with { EncSymEncAlgorithm = null }, "EncSymEncAlgorithm: it must be set"),
        ["encryption without algorithm for the key"] = (ToTarget with { EncKeyEncAlgorithm = null }, "EncKeyEncAlgorithm: it must be set"),
        ["encryption of nothing"] = (ToTarget with { EncPartList = null }, "EncPartList: it must not be empty"),
        ["encryption of half a part"] = (ToTarget with { EncPartList = [Body with { Name = "" }] }, "EncPartList[0].Name: it must not be empty"),
        ["signature without keystore"] = (ToTarget with { SigKeyStoreName = null }, "SigKeyStoreName: it must not be empty"),
        ["signature without identifier"] = (ToTarget with { SigKeyIdType = null }, "SigKeyIdType: it must be set"),
        ["signature with an identifier without type"] = (
            ToTarget with { SigKeyIdType = WsSecurityKeyIdentifierType.CustomKeyInfo, SigCustomKeyIdentifier = "7" }, "SigCustomKeyIdentifierValueType: it must not be empty"),
        ["signature of nothing"] = (ToTarget with { SigPartList = [] }, "SigPartList: it must not be empty"),
        ["signature of half a part"] = (ToTarget with { SigPartList = [Body with { Name = "" }] }, "SigPartList[0].Name: it must not be empty"),
    };
}
