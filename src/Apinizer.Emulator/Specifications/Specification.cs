namespace Apinizer.Emulator.Specifications;

/// <summary>What the emulator takes from an API description.</summary>
internal sealed record Specification(string? Description, string? Server, IReadOnlyList<SpecificationOperation> Operations);
