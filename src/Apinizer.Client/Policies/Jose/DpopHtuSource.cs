using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where the address in a DPoP proof comes from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class DpopHtuSource : OpenEnum
{
    private DpopHtuSource(string value)
        : base(value)
    {
    }

    /// <summary>The policy holds it.</summary>
    public static DpopHtuSource Manual { get; } = new("MANUAL");

    /// <summary>It is that of the backend, which may be another one when there are several.</summary>
    public static DpopHtuSource BackendRoutingAddress { get; } = new("BACKEND_ROUTING_ADDRESS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator DpopHtuSource(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<DpopHtuSource>
    {
        protected override DpopHtuSource Create(string value) => new(value);
    }
}
