namespace Apinizer.Client.Policies;

/// <summary>A schema that bodies must fit.</summary>
public sealed record SchemaDefinition : ApinizerModel
{
    /// <summary>Its place among the schemas; 0 if not set.</summary>
    public int? SchemaNo { get; set; }

    /// <summary>The name by which other schemas include or import it.</summary>
    public string? SystemId { get; set; }

    /// <summary>The schema itself, as text: JSON Schema, for instance of draft 7, or XSD. Needed.</summary>
    public string? SchemaBody { get; set; }

    /// <summary>The namespace of an XML schema; taken from the schema if not set.</summary>
    public string? TargetNamespace { get; set; }

    /// <summary>Whether it is the one to begin with; false if not set.</summary>
    public bool? RootSchema { get; set; }

    internal InputProblem? FindProblem() => NotBlank(SchemaBody);
}
