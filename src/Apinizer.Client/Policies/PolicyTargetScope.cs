using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Which requests of an API proxy a policy is for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class PolicyTargetScope : OpenEnum
{
    private PolicyTargetScope(string value)
        : base(value)
    {
    }

    /// <summary>Those of every endpoint.</summary>
    public static PolicyTargetScope All { get; } = new("ALL");

    /// <summary>Those of one endpoint.</summary>
    public static PolicyTargetScope Endpoint { get; } = new("ENDPOINT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator PolicyTargetScope(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<PolicyTargetScope>
    {
        protected override PolicyTargetScope Create(string value) => new(value);
    }
}
