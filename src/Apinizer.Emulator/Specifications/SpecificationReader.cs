using System.Text;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Specifications;

/// <summary>Finds the reader for a kind of API description.</summary>
internal static class SpecificationReader
{
    private static readonly SpecificationOperation Everything = new("/*", "ALL", null);

    public static Specification FromFile(string type, byte[] content) => type switch
    {
        "WSDL" => WsdlReader.Read(content),
        "OPEN_API" or "SWAGGER" when Encoding.UTF8.GetString(content).TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is var text
            => text.StartsWith('{') ? OpenApiReader.ReadJson(text) : OpenApiReader.ReadYaml(text),
        "REVERSE_PROXY" => new Specification(null, null, [Everything]),
        _ => new Specification(null, null, []),
    };

    /// <summary>Nothing is downloaded: an address without registered content has always the same made-up operations.</summary>
    public static Specification FromUrl(string type, string? url, IReadOnlyDictionary<string, string> registered)
    {
        if (url is not null && registered.TryGetValue(url, out var content))
        {
            return FromFile(type, Encoding.UTF8.GetBytes(content));
        }

        if (type is not ("OPEN_API" or "SWAGGER" or "WSDL"))
        {
            return FromFile(type, []);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new RefusedException($"Specification URL ({url}) is not valid!");
        }

        SpecificationOperation[] operations = type == "WSDL"
            ? [new("/getItem", "POST", "Get an item"), new("/setItem", "POST", "Set an item")]
            : [new("/items", "GET", "List items"), new("/items", "POST", "Create an item"), new("/items/{id}", "GET", "Get an item")];
        return new Specification(null, address.GetLeftPart(UriPartial.Authority), operations);
    }
}
