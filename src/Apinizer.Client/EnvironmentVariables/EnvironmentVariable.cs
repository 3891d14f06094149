namespace Apinizer.Client;

/// <summary>
/// An environment variable as it is read. Values that were written as secret are never returned: to change something else of the variable, start from
/// <see cref="EnvironmentVariableUpdate.KeepValues"/>.
/// </summary>
public sealed record EnvironmentVariable : ApinizerModel
{
    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The name of the project, where the server tells it.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Whether it has one value for all environments.</summary>
    public bool? Global { get; set; }

    /// <summary>The value for all environments; null when it is secret, or when there is one for each environment.</summary>
    public Secret? GlobalValue { get; set; }

    /// <summary>Whether the value for all environments can be read.</summary>
    public bool? GlobalVisible { get; set; }

    /// <summary>The values by environment; null when there is one for all.</summary>
    public IReadOnlyList<EnvironmentValue>? EnvironmentValueList { get; set; }
}
