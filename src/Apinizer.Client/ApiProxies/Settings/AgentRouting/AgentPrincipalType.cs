using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Whom an access rule for tools or skills is about.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AgentPrincipalType : OpenEnum
{
    private AgentPrincipalType(string value)
        : base(value)
    {
    }

    /// <summary>A credential.</summary>
    public static AgentPrincipalType Credential { get; } = new("CREDENTIAL");

    /// <summary>Who has a role.</summary>
    public static AgentPrincipalType Role { get; } = new("ROLE");

    /// <summary>An organization.</summary>
    public static AgentPrincipalType Organization { get; } = new("ORGANIZATION");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AgentPrincipalType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AgentPrincipalType>
    {
        protected override AgentPrincipalType Create(string value) => new(value);
    }
}
