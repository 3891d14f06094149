using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The word before the value of a header.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RestApiHeaderPrefix : OpenEnum
{
    private RestApiHeaderPrefix(string value)
        : base(value)
    {
    }

    /// <summary>None.</summary>
    public static RestApiHeaderPrefix None { get; } = new("NONE");

    /// <summary>Basic.</summary>
    public static RestApiHeaderPrefix Basic { get; } = new("BASIC");

    /// <summary>Bearer.</summary>
    public static RestApiHeaderPrefix Bearer { get; } = new("BEARER");

    /// <summary>Digest.</summary>
    public static RestApiHeaderPrefix Digest { get; } = new("DIGEST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RestApiHeaderPrefix(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RestApiHeaderPrefix>
    {
        protected override RestApiHeaderPrefix Create(string value) => new(value);
    }
}
