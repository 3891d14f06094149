namespace Apinizer.Client.Administration;

/// <summary>An object that can be exported.</summary>
public sealed record ExportableObject : ApinizerModel
{
    /// <summary>Its name, for <see cref="ObjectSelection.Names"/>.</summary>
    public string? Name { get; set; }

    /// <summary>What it is, where the type covers several kinds; null elsewhere.</summary>
    public ExportImportKind? Kind { get; set; }
}
