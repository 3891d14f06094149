using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Where in a directory is searched.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SearchScope : OpenEnum
{
    private SearchScope(string value)
        : base(value)
    {
    }

    /// <summary>At the base alone.</summary>
    public static SearchScope Object { get; } = new("OBJECT");

    /// <summary>Right below the base.</summary>
    public static SearchScope OneLevel { get; } = new("ONE_LEVEL");

    /// <summary>At the base and everywhere below.</summary>
    public static SearchScope Subtree { get; } = new("SUBTREE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SearchScope(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SearchScope>
    {
        protected override SearchScope Create(string value) => new(value);
    }
}
