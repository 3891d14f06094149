using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>
/// A connection: how the gateway reaches another system, for instance to log to it or to look people up in it. There is a type for every documented kind; a
/// connection of another kind is an <see cref="UnknownConnection"/>.
/// </summary>
[JsonConverter(typeof(ConnectionConverter))]
public abstract record Connection : ApinizerModel
{
    private protected Connection(ConnectionType? type) => Type = type ?? "";

    /// <summary>The kind of connection; empty when the server does not say it.</summary>
    [JsonPropertyOrder(-2)]
    public ConnectionType Type { get; }

    /// <summary>Its name, unique in the project.</summary>
    [JsonPropertyOrder(-1)]
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>What the server would refuse; null when all is well.</summary>
    internal virtual InputProblem? FindProblem() => null;
}
