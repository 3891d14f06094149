namespace Apinizer.Client;

/// <summary>The method sends a GET request. The template goes out as it stands, trailing slash included.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GetAttribute(string template) : Attribute
{
    public string Template { get; } = template;
}
