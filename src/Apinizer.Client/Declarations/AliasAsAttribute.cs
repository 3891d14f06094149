namespace Apinizer.Client;

/// <summary>The name on the wire of a query value or of a part, where it is not the parameter's own in camel case.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
