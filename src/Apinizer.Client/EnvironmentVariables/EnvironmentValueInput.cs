namespace Apinizer.Client;

/// <summary>The value of a new environment variable in one environment.</summary>
public sealed record EnvironmentValueInput : ApinizerModel
{
    /// <summary>The environment, which must exist.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>The value in clear.</summary>
    public required Secret Value { get; init; }

    /// <summary>Whether the value can be read afterwards, by everybody who may read the variable; false if not set.</summary>
    public bool? Visible { get; init; }
}
