namespace Apinizer.Client.ApiProxies;

/// <summary>Something that the Manager must send to be allowed to download a document.</summary>
public sealed record SpecAuthorizationValue : ApinizerModel
{
    /// <summary>The name of the header or of the query value.</summary>
    public required string KeyName { get; init; }

    /// <summary>The value, for instance <c>Bearer …</c>.</summary>
    public required Secret Value { get; init; }

    /// <summary>Whether it is a header or a query value.</summary>
    public required SpecAuthorizationType Type { get; init; }
}
