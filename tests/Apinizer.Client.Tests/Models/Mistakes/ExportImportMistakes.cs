using Apinizer.Client.Administration;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Tests.Models;

internal sealed class ExportImportMistakes : InputMistakes
{
    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no objects"] = ("exportImport.export", "objects", new ObjectSelection { Names = [] }, "Names: "),
        ["object without a name"] = ("exportImport.export", "objects", new ObjectSelection { Names = ["a", " "] }, "Names: an entry is empty"),
        ["no choice about encryption"] = ("exportImport.export", "encryption", null, "encryption"),
        ["mapping that would be ignored"] = (
            "exportImport.import", "import", new ObjectImport { Override = true, EnvironmentMapping = new Dictionary<string, string> { ["a"] = "b" } }, "EnvironmentMapping: the server ignores it"),
        ["merge that would be ignored"] = ("exportImport.import", "import", new ObjectImport { CertEnvironmentMergeMethod = EnvironmentMergeMethod.OverwriteAll }, "CertEnvironmentMergeMethod: "),
        ["action that would be ignored"] = (
            "exportImport.import", "import", new ObjectImport { CertEnvironmentUncoveredAction = UncoveredEnvironmentAction.FillFromPackage }, "CertEnvironmentUncoveredAction: "),
    };
}
