using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.Models;

internal sealed class CertificateMistakes : InputMistakes
{
    private static readonly CertificateInput New = new() { CertificateName = "a", Alias = "b", CertificateDescription = "", EnvironmentList = ["blue"] };
    private static readonly CertificateUpdate Next = new() { Alias = "b", CertificateDescription = "", EnvironmentList = ["blue"] };
    private static readonly CertificateFileInput File = new() { CertificateName = "a", Alias = "b" };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no name"] = ("certificates.create", "certificate", New with { CertificateName = "" }, "CertificateName: "),
        ["no alias"] = ("certificates.create", "certificate", New with { Alias = " " }, "Alias: "),
        ["no description"] = ("certificates.create", "certificate", New with { CertificateDescription = null! }, "CertificateDescription: "),
        ["no environments"] = ("certificates.create", "certificate", New with { EnvironmentList = [] }, "EnvironmentList: "),
        ["blank environment"] = ("certificates.create", "certificate", New with { EnvironmentList = ["blue", " "] }, "EnvironmentList: an entry is empty"),
        ["no file"] = ("certificates.create", "pemEncodedFile", null, "pemEncodedFile"),
        ["replacement without alias"] = ("certificates.update", "certificate", Next with { Alias = "" }, "Alias: "),
        ["replacement without description"] = ("certificates.update", "certificate", Next with { CertificateDescription = null! }, "CertificateDescription: "),
        ["replacement that says nothing about environments"] = ("certificates.update", "certificate", Next with { EnvironmentList = null! }, "EnvironmentList: "),
        ["replacement for no environment"] = ("certificates.update", "certificate", Next with { EnvironmentList = [] }, "EnvironmentList: "),
        ["replacement for a blank environment"] = ("certificates.update", "certificate", Next with { EnvironmentList = [""] }, "EnvironmentList: an entry is empty"),
        ["replacement without a choice about JWKs"] = ("certificates.update", "referencedJwks", null, "referencedJwks"),
        ["no choice about deleted JWKs"] = ("certificates.delete", "jwkDeleteAction", null, "jwkDeleteAction"),
        ["file without name"] = ("certificates.importFile", "certificate", File with { CertificateName = "" }, "CertificateName: "),
        ["file without alias"] = ("certificates.importFile", "certificate", File with { Alias = "" }, "Alias: "),
        ["file for a blank environment"] = ("certificates.importFile", "certificate", File with { EnvironmentList = [" "] }, "EnvironmentList: an entry is empty"),
        ["bundle without a file"] = ("truststores.importFile", "truststoreFile", null, "truststoreFile"),
    };
}
