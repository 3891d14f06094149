namespace Apinizer.Client;

/// <summary>What becomes of the value of an environment variable in one environment.</summary>
public sealed record EnvironmentValueUpdate : ApinizerModel
{
    /// <summary>The environment, which must exist.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>What becomes of the value; it stays if not set.</summary>
    public ClearableSecret? Value { get; init; }

    /// <summary>Whether the value can be read afterwards. It must be said: left out, a value that could be read becomes secret.</summary>
    public required bool Visible { get; init; }
}
