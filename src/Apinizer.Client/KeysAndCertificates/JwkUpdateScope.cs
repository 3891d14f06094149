using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Which JWKs are made anew.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JwkUpdateScope : OpenEnum
{
    private JwkUpdateScope(string value)
        : base(value)
    {
    }

    /// <summary>Those of the same project.</summary>
    public static JwkUpdateScope SameProject { get; } = new("SAME_PROJECT");

    /// <summary>Those of all projects.</summary>
    public static JwkUpdateScope AllProjects { get; } = new("ALL_PROJECTS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JwkUpdateScope(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JwkUpdateScope>
    {
        protected override JwkUpdateScope Create(string value) => new(value);
    }
}
