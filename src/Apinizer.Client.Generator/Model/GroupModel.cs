namespace Apinizer.Client.Generator;

/// <summary>A property that leads to a group below.</summary>
internal sealed record GroupModel(string Property, string Type, string FullClass);
