namespace Apinizer.Client;

/// <summary>The value of an environment variable in one environment, as it is read.</summary>
public sealed record EnvironmentValue : ApinizerModel
{
    /// <summary>The environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>The value; null when it is secret.</summary>
    public Secret? Value { get; set; }

    /// <summary>Whether the value can be read.</summary>
    public bool? Visible { get; set; }
}
