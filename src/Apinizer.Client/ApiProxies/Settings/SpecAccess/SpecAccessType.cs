using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Who may read the specification of an API proxy on the gateway.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SpecAccessType : OpenEnum
{
    private SpecAccessType(string value)
        : base(value)
    {
    }

    /// <summary>Anyone.</summary>
    public static SpecAccessType Public { get; } = new("PUBLIC");

    /// <summary>Who has a credential.</summary>
    public static SpecAccessType Authenticated { get; } = new("AUTHENTICATED");

    /// <summary>Nobody.</summary>
    public static SpecAccessType Hidden { get; } = new("HIDDEN");

    /// <summary>Whoever the backend lets: the gateway passes the request on.</summary>
    public static SpecAccessType BackendProxy { get; } = new("BACKEND_PROXY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SpecAccessType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SpecAccessType>
    {
        protected override SpecAccessType Create(string value) => new(value);
    }
}
