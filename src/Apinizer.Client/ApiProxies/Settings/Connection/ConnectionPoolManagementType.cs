using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which pool the connections to a backend come from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConnectionPoolManagementType : OpenEnum
{
    private ConnectionPoolManagementType(string value)
        : base(value)
    {
    }

    /// <summary>The common one.</summary>
    public static ConnectionPoolManagementType General { get; } = new("GENERAL");

    /// <summary>One of its own.</summary>
    public static ConnectionPoolManagementType Custom { get; } = new("CUSTOM");

    /// <summary>None: each request opens a connection.</summary>
    public static ConnectionPoolManagementType None { get; } = new("NONE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConnectionPoolManagementType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConnectionPoolManagementType>
    {
        protected override ConnectionPoolManagementType Create(string value) => new(value);
    }
}
