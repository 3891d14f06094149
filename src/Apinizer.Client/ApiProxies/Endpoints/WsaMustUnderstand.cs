using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>The <c>mustUnderstand</c> attribute of the WS-Addressing headers.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsaMustUnderstand : OpenEnum
{
    private WsaMustUnderstand(string value)
        : base(value)
    {
    }

    /// <summary>The headers do not have it.</summary>
    public static WsaMustUnderstand None { get; } = new("NONE");

    /// <summary>It says true.</summary>
    public static WsaMustUnderstand True { get; } = new("TRUE");

    /// <summary>It says false.</summary>
    public static WsaMustUnderstand False { get; } = new("FALSE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsaMustUnderstand(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsaMustUnderstand>
    {
        protected override WsaMustUnderstand Create(string value) => new(value);
    }
}
