namespace Apinizer.Client;

/// <summary>The method calls the same operation as the one that returns the list, and hands over the items while they arrive.</summary>
/// <param name="method">The name of the method that returns the list.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StreamOfAttribute(string method) : Attribute
{
    public string Method { get; } = method;
}
