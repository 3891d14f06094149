using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.Models;

internal sealed class JwkMistakes : InputMistakes
{
    private static readonly JwkInput FromCertificate = new()
    {
        Name = "a", SourceType = JwkSourceType.Certificate, CertificateName = "b", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Rs256,
    };

    private static readonly JwkFromCertificateInput Certificate = new()
    {
        Name = "a", CertificateName = "b", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Rs256,
    };

    private static readonly JwkFromKeyInput Key = new() { Name = "a", KeyName = "b", EnvironmentName = "blue", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Rs256 };

    private static readonly JwkFromKeystoreInput Keystore = new()
    {
        Name = "a", KeyStoreName = "b", EnvironmentName = "blue", AliasName = "c", UseType = JwkKeyUseType.Signature, Algorithm = JwkAlgorithm.Rs256,
    };

    private static readonly JwkGenerateInput Rsa = new() { Name = "a", Rsa = new() { KeySize = 2048 } };
    private static readonly EcJwkParameters Ec = new() { CurveType = EcCurveType.P256 };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no name"] = ("jwks.create", "jwk", FromCertificate with { Name = "" }, "Name: "),
        ["no source"] = ("jwks.create", "jwk", FromCertificate with { SourceType = null! }, "SourceType: "),
        ["source that is the generator"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.Generate }, "SourceType: GenerateAsync"),
        ["source without address"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.Url, Url = " " }, "Url: "),
        ["source without JSON"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.CopyPaste }, "JwkStr: "),
        ["source without certificate"] = ("jwks.create", "jwk", FromCertificate with { CertificateName = null }, "CertificateName: "),
        ["source without public key"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.PublicKey }, "KeyName: "),
        ["source without private key"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.PrivateKey }, "KeyName: "),
        ["source without keystore"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.Keystore }, "KeyStoreName: "),
        ["source without alias"] = ("jwks.create", "jwk", FromCertificate with { SourceType = JwkSourceType.Keystore, KeyStoreName = "b" }, "AliasName: "),
        ["source without environment"] = ("jwks.create", "jwk", FromCertificate with { EnvironmentName = " " }, "EnvironmentName: "),
        ["source without use"] = ("jwks.create", "jwk", FromCertificate with { UseType = null }, "UseType: "),
        ["source without algorithm"] = ("jwks.create", "jwk", FromCertificate with { Algorithm = null }, "Algorithm: "),
        ["URL without name"] = ("jwks.parseFromUrl", "jwk", new JwkFromUrlInput { Name = "", Url = "https://idp.example" }, "Name: "),
        ["URL without address"] = ("jwks.parseFromUrl", "jwk", new JwkFromUrlInput { Name = "a", Url = "" }, "Url: "),
        ["JSON without name"] = ("jwks.parseFromClipboard", "jwk", new JwkFromClipboardInput { Name = "", JwkStr = "{}" }, "Name: "),
        ["JSON that is empty"] = ("jwks.parseFromClipboard", "jwk", new JwkFromClipboardInput { Name = "a", JwkStr = " " }, "JwkStr: "),
        ["JSON that is a mask"] = ("jwks.parseFromClipboard", "jwk", new JwkFromClipboardInput { Name = "a", JwkStr = "*****" }, "JwkStr: it is a mask"),
        ["certificate without name of the JWK"] = ("jwks.parseFromCertificate", "jwk", Certificate with { Name = "" }, "Name: "),
        ["certificate without its name"] = ("jwks.parseFromCertificate", "jwk", Certificate with { CertificateName = "" }, "CertificateName: "),
        ["certificate of no environment"] = ("jwks.parseFromCertificate", "jwk", Certificate with { EnvironmentName = "" }, "EnvironmentName: "),
        ["certificate without use"] = ("jwks.parseFromCertificate", "jwk", Certificate with { UseType = null! }, "UseType: "),
        ["certificate without algorithm"] = ("jwks.parseFromCertificate", "jwk", Certificate with { Algorithm = null! }, "Algorithm: "),
        ["key without name of the JWK"] = ("jwks.parseFromKey", "jwk", Key with { Name = "" }, "Name: "),
        ["key without its name"] = ("jwks.parseFromKey", "jwk", Key with { KeyName = "" }, "KeyName: "),
        ["key of no environment"] = ("jwks.parseFromKey", "jwk", Key with { EnvironmentName = "" }, "EnvironmentName: "),
        ["key without use"] = ("jwks.parseFromKey", "jwk", Key with { UseType = null! }, "UseType: "),
        ["key without algorithm"] = ("jwks.parseFromKey", "jwk", Key with { Algorithm = null! }, "Algorithm: "),
        ["keystore without name of the JWK"] = ("jwks.parseFromKeystore", "jwk", Keystore with { Name = "" }, "Name: "),
        ["keystore without its name"] = ("jwks.parseFromKeystore", "jwk", Keystore with { KeyStoreName = "" }, "KeyStoreName: "),
        ["keystore of no environment"] = ("jwks.parseFromKeystore", "jwk", Keystore with { EnvironmentName = "" }, "EnvironmentName: "),
        ["keystore without alias"] = ("jwks.parseFromKeystore", "jwk", Keystore with { AliasName = "" }, "AliasName: "),
        ["keystore without use"] = ("jwks.parseFromKeystore", "jwk", Keystore with { UseType = null! }, "UseType: "),
        ["keystore without algorithm"] = ("jwks.parseFromKeystore", "jwk", Keystore with { Algorithm = null! }, "Algorithm: "),
        ["nothing to call what is generated"] = ("jwks.generate", "jwk", Rsa with { Name = "" }, "Name: "),
        ["nothing to generate"] = ("jwks.generate", "jwk", Rsa with { Rsa = null }, "Rsa, Ec, Oct or Okp: one must be set"),
        ["two things to generate"] = ("jwks.generate", "jwk", Rsa with { Ec = Ec }, "Ec: it is not for a JWK of type RSA"),
        ["type of other parameters"] = ("jwks.generate", "jwk", Rsa with { Type = JwkType.Okp }, "Rsa: it is not for a JWK of type OKP"),
        ["type without parameters"] = ("jwks.generate", "jwk", Rsa with { Type = JwkType.Oct, Rsa = null }, "Oct: a JWK of type OCT needs it"),
        ["no elliptic curve"] = ("jwks.generate", "jwk", Rsa with { Rsa = null, Ec = Ec with { CurveType = null! } }, "Ec.CurveType: "),
        ["no Edwards curve"] = ("jwks.generate", "jwk", Rsa with { Rsa = null, Okp = new() { CurveType = null! } }, "Okp.CurveType: "),
        ["change to no name"] = ("jwks.update", "change", new JwkPatch { Name = " " }, "Name: "),
        ["no choice of what is exported"] = ("jwks.exportFile", "content", null, "content"),
        ["file without name"] = ("jwks.importFile", "jwk", new JwkFileInput { JwkName = "", Kid = "k" }, "JwkName: "),
        ["file without key id"] = ("jwks.importFile", "jwk", new JwkFileInput { JwkName = "a", Kid = "" }, "Kid: "),
    };
}
