using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>To whom an API proxy is offered.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SharingType : OpenEnum
{
    private SharingType(string value)
        : base(value)
    {
    }

    /// <summary>Nobody.</summary>
    public static SharingType None { get; } = new("NONE");

    /// <summary>The organization itself.</summary>
    public static SharingType Internal { get; } = new("INTERNAL");

    /// <summary>Others.</summary>
    public static SharingType External { get; } = new("EXTERNAL");

    /// <summary>The organization and others.</summary>
    public static SharingType Both { get; } = new("BOTH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SharingType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SharingType>
    {
        protected override SharingType Create(string value) => new(value);
    }
}
