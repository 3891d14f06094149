using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How a package is merged into what is there already.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EnvironmentMergeMethod : OpenEnum
{
    private EnvironmentMergeMethod(string value)
        : base(value)
    {
    }

    /// <summary>The environments that the package names get their material; the server's default.</summary>
    public static EnvironmentMergeMethod MatchByName { get; } = new("MATCH_BY_NAME");

    /// <summary>Every environment gets the first material of the package.</summary>
    public static EnvironmentMergeMethod OverwriteAll { get; } = new("OVERWRITE_ALL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EnvironmentMergeMethod(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EnvironmentMergeMethod>
    {
        protected override EnvironmentMergeMethod Create(string value) => new(value);
    }
}
