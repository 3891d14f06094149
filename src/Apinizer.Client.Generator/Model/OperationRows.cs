namespace Apinizer.Client.Generator;

/// <summary>The operations of one interface, by the fields that hold them.</summary>
internal sealed record OperationRows(string FullClass, EquatableArray<string> Fields);
