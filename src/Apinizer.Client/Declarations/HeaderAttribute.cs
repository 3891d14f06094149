namespace Apinizer.Client;

/// <summary>The value goes out as this request header. Null is not sent.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class HeaderAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether the header carries the Base64 form of the value's UTF-8 bytes.</summary>
    public bool Base64 { get; set; }
}
