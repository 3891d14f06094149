using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.Models;

internal sealed class KeyMistakes : InputMistakes
{
    private static readonly KeyEnvironmentInput Blue = new() { EnvironmentName = "blue", Content = "AQL/" };
    private static readonly KeyInput Pair = new() { Name = "a", KeyType = KeyType.PrivateKey, CryptoKeyInfoEnvironmentList = [Blue] };
    private static readonly KeyFileInput File = new() { KeyName = "a", KeyType = KeyType.PublicKey };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["key without name"] = ("keys.create", "key", Pair with { Name = " " }, "Name: "),
        ["key without type"] = ("keys.create", "key", Pair with { KeyType = null! }, "KeyType: "),
        ["symmetric key without algorithm"] = ("keys.create", "key", Pair with { KeyType = KeyType.SecretKey }, "Algorithm: "),
        ["key without material"] = ("keys.create", "key", Pair with { CryptoKeyInfoEnvironmentList = [] }, "CryptoKeyInfoEnvironmentList: "),
        ["material of no environment"] = ("keys.create", "key", Pair with { CryptoKeyInfoEnvironmentList = [Blue, Blue with { EnvironmentName = "" }] }, "CryptoKeyInfoEnvironmentList[1].EnvironmentName: "),
        ["material that is empty"] = ("keys.create", "key", Pair with { CryptoKeyInfoEnvironmentList = [Blue with { Content = "" }] }, "CryptoKeyInfoEnvironmentList[0].Content: "),
        ["material that is a mask"] = ("keys.update", "change", new KeyPatch { CryptoKeyInfoEnvironmentList = [Blue with { Content = "***" }] }, "CryptoKeyInfoEnvironmentList[0].Content: it is a mask"),
        ["change to no name"] = ("keys.update", "change", new KeyPatch { Name = "" }, "Name: "),
        ["change that takes the key from all environments"] = ("keys.update", "change", new KeyPatch { CryptoKeyInfoEnvironmentList = [] }, "CryptoKeyInfoEnvironmentList: "),
        ["no choice about JWKs"] = ("keys.update", "referencedJwks", null, "referencedJwks"),
        ["no choice about deleted JWKs"] = ("keys.delete", "jwkDeleteAction", null, "jwkDeleteAction"),
        ["no encryption chosen"] = ("keys.export", "encryption", null, "encryption"),
        ["nothing said about uncovered environments"] = ("keys.import", "import", new PackageImport { Override = true }, "CertEnvironmentUncoveredAction: "),
        ["file without name"] = ("keys.importFile", "key", File with { KeyName = "" }, "KeyName: "),
        ["file without type"] = ("keys.importFile", "key", File with { KeyType = null! }, "KeyType: "),
        ["file of a new symmetric key without algorithm"] = ("keys.importFile", "key", File with { KeyType = KeyType.SecretKey }, "Algorithm: "),
        ["file for no environment"] = ("keys.importFile", "key", File with { EnvironmentList = ["blue", ""] }, "EnvironmentList: an entry is empty"),
        ["environment with a comma"] = ("keys.importFile", "key", File with { EnvironmentList = ["a,b"] }, "has a comma"),
    };
}
