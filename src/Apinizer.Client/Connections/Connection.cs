using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>
/// A connection: how the gateway reaches another system, for instance to log to it or to look people up in it. There is a type for every documented kind; a
/// connection of another kind is an <see cref="UnknownConnection"/>. What is called needed below, <see cref="IConnectionsApi.CreateOrUpdateAsync"/> and
/// <see cref="IConnectionsApi.ReplaceAsync"/> refuse to leave out. A read may come without secrets: see <see cref="MissingSecrets"/>.
/// </summary>
[JsonConverter(typeof(ConnectionConverter))]
public abstract record Connection : ApinizerModel, IValidatedInput, IHoldsSecrets, IDeployRequest
{
    private protected Connection(ConnectionType? type) => Type = type ?? "";

    /// <summary>The kind of connection; empty when the server does not say it.</summary>
    [JsonPropertyOrder(-2)]
    public ConnectionType Type { get; }

    /// <summary>Its name, unique in the project; upper and lower case do not matter. Needed.</summary>
    [JsonPropertyOrder(-1)]
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// Whether a change reaches the gateway at once: true deploys it to the workers, false only saves it. Needed: left out, the server would deploy.
    /// </summary>
    public bool? DeployToWorker { get; set; }

    /// <summary>Whether it is in use; true if not set.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The project. The server sets it.</summary>
    public string? ProjectName { get; set; }

    bool IDeployRequest.AsksForDeployment => DeployToWorker == true;

    /// <summary>The server knows where it goes.</summary>
    IReadOnlyList<string> IDeployRequest.RequestedEnvironments => [];

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Type.Value, nameof(Type))
            ?? NotBlank(Name)
            ?? (DeployToWorker is null ? new InputProblem(nameof(DeployToWorker), "it must be set, since the server deploys to the workers without it.") : null)
            ?? FindProblem();

    InputProblem? IHoldsSecrets.FindMissingSecret() => FindMissingSecret();

    /// <summary>What the server would refuse in a connection of this kind; null when all is well.</summary>
    internal virtual InputProblem? FindProblem() => null;

    /// <summary>The secret that a connection of this kind needs and does not have, or has as a mask; null when there is none.</summary>
    internal virtual InputProblem? FindMissingSecret() => null;
}
