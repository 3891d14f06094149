using System.Text;

namespace Apinizer.Client.Generator;

/// <summary>Writes the list of all operations.</summary>
internal static class OperationsWriter
{
    public static string Write(IEnumerable<OperationRows> apis)
    {
        var text = new StringBuilder(ApiWriter.Header)
            .Append("namespace Apinizer.Client\n{\n")
            .Append("    public static partial class ApinizerOperations\n    {\n")
            .Append("        private static partial global::System.Collections.Generic.IEnumerable<global::Apinizer.Client.ApinizerOperation> Generated() =>\n        [\n");
        foreach (var api in apis)
        {
            foreach (var field in api.Fields)
            {
                text.Append("            ").Append(api.FullClass).Append('.').Append(field).Append(",\n");
            }
        }

        return text.Append("        ];\n    }\n}\n").ToString();
    }
}
