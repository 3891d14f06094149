using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.Models;

internal sealed class KeystoreMistakes : InputMistakes
{
    private static readonly KeystoreEnvironmentInput File = new() { EnvironmentName = "blue", File = "AQL/", Password = "p4ss", KeyStoreType = KeystoreType.Jks };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["keystore without files"] = ("keystores.create", "keystore", new KeystoreInput { Name = "a", KeyStoreEnvironmentList = [] }, "KeyStoreEnvironmentList: "),
        ["keystore file that was read"] = ("keystores.update", "change", new KeystorePatch { KeyStoreEnvironmentList = [File, File with { Password = "***" }] }, "KeyStoreEnvironmentList[1].Password: it is a mask"),
        ["no choice about JWKs"] = ("keystores.update", "referencedJwks", null, "referencedJwks"),
        ["no choice about deleted JWKs"] = ("keystores.delete", "jwkDeleteAction", null, "jwkDeleteAction"),
        ["nothing said about uncovered environments"] = ("keystores.import", "import", new PackageImport { Override = true }, "CertEnvironmentUncoveredAction: "),
        ["mapping that would be ignored"] = (
            "keystores.import", "import", new PackageImport { Override = true, EnvironmentMapping = new Dictionary<string, string> { ["a"] = "b" } }, "EnvironmentMapping: the server ignores it"),
        ["merge that would be ignored"] = ("keystores.import", "import", new PackageImport { CertEnvironmentMergeMethod = EnvironmentMergeMethod.OverwriteAll }, "CertEnvironmentMergeMethod: "),
        ["environment with a comma"] = ("keystores.importFile", "keystore", new KeystoreFileInput { KeystoreName = "a", Password = "b", EnvironmentList = ["a,b"] }, "has a comma"),
    };
}
