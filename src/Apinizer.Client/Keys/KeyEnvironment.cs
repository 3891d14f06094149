namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a key is in one environment, as it is read. Its material never is: see <see cref="IKeysApi.ExportFileAsync"/>.</summary>
public sealed record KeyEnvironment : ApinizerModel
{
    /// <summary>The name of the environment.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Another name for the key in the environment; null when it has none.</summary>
    public string? Alias { get; set; }

    /// <summary>A mark of the server's own, from exports and imports; null when there is none.</summary>
    public string? Source { get; set; }
}
