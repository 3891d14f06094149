namespace Apinizer.Client;

/// <summary>The method sends a DELETE request. The template goes out as it stands, trailing slash included.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeleteAttribute(string template) : Attribute
{
    public string Template { get; } = template;
}
