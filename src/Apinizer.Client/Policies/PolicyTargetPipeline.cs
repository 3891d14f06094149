using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>When the gateway runs a policy.</summary>
[JsonConverter(typeof(Converter))]
public sealed class PolicyTargetPipeline : OpenEnum
{
    private PolicyTargetPipeline(string value)
        : base(value)
    {
    }

    /// <summary>On the request, before it goes to the backend.</summary>
    public static PolicyTargetPipeline Request { get; } = new("REQUEST");

    /// <summary>On the answer of the backend.</summary>
    public static PolicyTargetPipeline Response { get; } = new("RESPONSE");

    /// <summary>On what callers are told when something fails.</summary>
    public static PolicyTargetPipeline Error { get; } = new("ERROR");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator PolicyTargetPipeline(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<PolicyTargetPipeline>
    {
        protected override PolicyTargetPipeline Create(string value) => new(value);
    }
}
