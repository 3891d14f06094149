namespace Apinizer.Client.Administration;

/// <summary>What to export with the objects.</summary>
public sealed record ExportObjectsOptions
{
    /// <summary>Whether everything that the objects refer to goes into the package too; no if not set.</summary>
    public bool? WithDependencies { get; init; }
}
