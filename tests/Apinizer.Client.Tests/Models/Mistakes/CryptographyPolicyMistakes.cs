using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class CryptographyPolicyMistakes : PolicyMistakes
{
    private static readonly Variable Header = new() { Type = VariableType.Header, HeaderName = "X-Parcel" };

    private static readonly EncryptionDef Encryption = new()
    {
        SourceVar = Header,
        TargetVar = Header,
        CipherAlgorithm = CipherAlgorithm.AesEcbPkcs5Padding,
        KeyName = "parcels",
        OutputEncodingType = EncodingType.Base64,
    };

    private static readonly DecryptionDef Decryption = new()
    {
        SourceVar = Header,
        TargetVar = Header,
        CipherAlgorithm = CipherAlgorithm.AesEcbPkcs5Padding,
        KeyName = "parcels",
        InputEncodingType = EncodingType.Hexadecimal,
    };

    private static readonly DigitalSignDef Sign = new()
    {
        SourceVar = Header,
        SignatureVar = Header,
        SignatureAlgorithm = SignatureAlgorithm.Sha256WithRsa,
        KeyName = "parcels",
    };

    private static readonly DigitalSignVerificationDef Verification = new()
    {
        SourceVar = Header,
        SignatureVar = Header,
        SignatureAlgorithm = SignatureAlgorithm.Sha256WithRsa,
        KeyName = "parcels",
    };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["nothing to encrypt"] = (new EncryptionPolicy(), "EncryptionDefList: it must not be empty"),
        ["encryption without source"] = Encrypts(Encryption with { SourceVar = null }, "SourceVar: it must be set"),
        ["encryption without target"] = Encrypts(Encryption with { TargetVar = null }, "TargetVar: it must be set"),
        ["encryption without cipher"] = Encrypts(Encryption with { CipherAlgorithm = null }, "CipherAlgorithm: it must be set"),
        ["encryption without key"] = Encrypts(Encryption with { KeyName = null }, "KeyName: it must not be empty"),
        ["encryption without the key that it says"] = Encrypts(Encryption with { KeyName = " ", KeyCertificateType = KeyCertificateType.Key }, "KeyName: it must not be empty"),
        ["encryption without certificate"] = Encrypts(Encryption with { KeyCertificateType = KeyCertificateType.Certificate }, "CertificateName: it must not be empty"),
        ["encryption without vector"] = Encrypts(Encryption with { CipherAlgorithm = CipherAlgorithm.DesEdeCbcPkcs5Padding }, "CreateIV: it must be true"),
        ["encryption without encoding"] = Encrypts(Encryption with { OutputEncodingType = null }, "OutputEncodingType: it must be set"),
        ["encryption of nowhere"] = Encrypts(Encryption with { SourceVar = new() }, "SourceVar.Type: it must be set"),
        ["encryption to nowhere"] = Encrypts(Encryption with { TargetVar = new() }, "TargetVar.Type: it must be set"),
        ["encryption with a cipher of nowhere"] = Encrypts(Encryption with { CipherAlgorithmVar = new() }, "CipherAlgorithmVar.Type: it must be set"),
        ["encryption with a vector to nowhere"] = Encrypts(Encryption with { IvVar = new() }, "IvVar.Type: it must be set"),

        ["nothing to decrypt"] = (new DecryptionPolicy { DecryptionDefList = [] }, "DecryptionDefList: it must not be empty"),
        ["decryption without source"] = Decrypts(Decryption with { SourceVar = null }, "SourceVar: it must be set"),
        ["decryption without target"] = Decrypts(Decryption with { TargetVar = null }, "TargetVar: it must be set"),
        ["decryption without key"] = Decrypts(Decryption with { KeyName = null }, "KeyName: it must not be empty"),
        ["decryption without certificate"] = Decrypts(Decryption with { KeyCertificateType = KeyCertificateType.Certificate }, "CertificateName: it must not be empty"),
        ["decryption that denies the vector"] = Decrypts(Decryption with { CipherAlgorithm = CipherAlgorithm.AesCbcPkcs5Padding }, "IvExists: it must be true"),
        ["decryption without vector"] = Decrypts(Decryption with { IvExists = true, IvEncodingType = EncodingType.Base64 }, "IvVar: it must be set"),
        ["decryption without encoding of the vector"] = Decrypts(Decryption with { IvExists = true, IvVar = Header }, "IvEncodingType: it must be set"),
        ["decryption without encoding"] = Decrypts(Decryption with { InputEncodingType = null }, "InputEncodingType: it must be set"),
        ["decryption of nowhere"] = Decrypts(Decryption with { SourceVar = new() }, "SourceVar.Type: it must be set"),
        ["decryption to nowhere"] = Decrypts(Decryption with { TargetVar = new() }, "TargetVar.Type: it must be set"),
        ["decryption with a cipher of nowhere"] = Decrypts(Decryption with { CipherAlgorithmVar = new() }, "CipherAlgorithmVar.Type: it must be set"),
        ["decryption with a vector of nowhere"] = Decrypts(Decryption with { IvVar = new() }, "IvVar.Type: it must be set"),

        ["nothing to sign"] = (new DigitalSignPolicy(), "DigitalSignDefList: it must not be empty"),
        ["signature of nothing"] = Signs(Sign with { SourceVar = null }, "SourceVar: it must be set"),
        ["signature without place"] = Signs(Sign with { SignatureVar = null }, "SignatureVar: it must be set"),
        ["signature without algorithm"] = Signs(Sign with { SignatureAlgorithm = null, SignatureAlgorithmVar = Header }, "SignatureAlgorithm: it must be set"),
        ["signature without key"] = Signs(Sign with { KeyName = null }, "KeyName: it must not be empty"),
        ["signature without certificate"] = Signs(Sign with { KeyCertificateType = KeyCertificateType.Certificate }, "CertificateName: it must not be empty"),
        ["signature of nowhere"] = Signs(Sign with { SourceVar = new() }, "SourceVar.Type: it must be set"),
        ["signature to nowhere"] = Signs(Sign with { SignatureVar = new() }, "SignatureVar.Type: it must be set"),
        ["signature with an algorithm to nowhere"] = Signs(Sign with { SignatureAlgorithmVar = new() }, "SignatureAlgorithmVar.Type: it must be set"),

        ["nothing to verify"] = (new DigitalSignVerificationPolicy(), "DigitalSignVerificationDefList: it must not be empty"),
        ["verification of nothing"] = Verifies(Verification with { SourceVar = null }, "SourceVar: it must be set"),
        ["verification without signature"] = Verifies(Verification with { SignatureVar = null }, "SignatureVar: it must be set"),
        ["verification without algorithm"] = Verifies(Verification with { SignatureAlgorithm = null }, "SignatureAlgorithm: it must be set"),
        ["verification without key"] = Verifies(Verification with { KeyName = null }, "KeyName: it must not be empty"),
        ["verification without certificate"] = Verifies(Verification with { KeyCertificateType = KeyCertificateType.Certificate }, "CertificateName: it must not be empty"),
        ["verification of nowhere"] = Verifies(Verification with { SourceVar = new() }, "SourceVar.Type: it must be set"),
        ["verification with a signature of nowhere"] = Verifies(Verification with { SignatureVar = new() }, "SignatureVar.Type: it must be set"),
        ["verification with an algorithm of nowhere"] = Verifies(Verification with { SignatureAlgorithmVar = new() }, "SignatureAlgorithmVar.Type: it must be set"),
    };

    private static (Policy Policy, string Message) Encrypts(EncryptionDef second, string message)
        => (new EncryptionPolicy { EncryptionDefList = [Encryption, second] }, $"EncryptionDefList[1].{message}");

    private static (Policy Policy, string Message) Decrypts(DecryptionDef second, string message)
        => (new DecryptionPolicy { DecryptionDefList = [Decryption, second] }, $"DecryptionDefList[1].{message}");

    private static (Policy Policy, string Message) Signs(DigitalSignDef second, string message)
        => (new DigitalSignPolicy { DigitalSignDefList = [Sign, second] }, $"DigitalSignDefList[1].{message}");

    private static (Policy Policy, string Message) Verifies(DigitalSignVerificationDef second, string message)
        => (new DigitalSignVerificationPolicy { DigitalSignVerificationDefList = [Verification, second] }, $"DigitalSignVerificationDefList[1].{message}");
}
