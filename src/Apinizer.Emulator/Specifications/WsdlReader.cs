using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Specifications;

/// <summary>Reads the operations of a WSDL 1.1 document, or of the first one in a ZIP file.</summary>
internal static class WsdlReader
{
    private static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";

    public static Specification Read(byte[] content)
    {
        try
        {
            using var file = new MemoryStream(content, writable: false);
            if (!content.AsSpan().StartsWith("PK"u8))
            {
                return Read(file);
            }

            using var archive = new ZipArchive(file);
            var entry = archive.Entries.FirstOrDefault(entry => entry.Name.EndsWith(".wsdl", StringComparison.OrdinalIgnoreCase)) ?? throw Invalid();
            using var document = entry.Open();
            return Read(document);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException)
        {
            throw Invalid();
        }
    }

    private static Specification Read(Stream stream)
    {
        // External entities are not resolved, as the settings' default says.
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader).Root!;
        if (root.Name != Wsdl + "definitions")
        {
            throw Invalid();
        }

        var operations = root.Elements(Wsdl + "portType").Elements(Wsdl + "operation").Select(operation => (string?)operation.Attribute("name")).OfType<string>().Distinct();
        var address = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "address" && element.Attribute("location") is not null);
        return new Specification(null, (string?)address?.Attribute("location"), [.. operations.Select(name => new SpecificationOperation("/" + name, "POST", name))]);
    }

    private static RefusedException Invalid() => new("The specification file is not a valid WSDL document!");
}
