using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What becomes of what a privacy rule finds in a log.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LogPrivacyOperation : OpenEnum
{
    private LogPrivacyOperation(string value)
        : base(value)
    {
    }

    /// <summary>It is masked.</summary>
    public static LogPrivacyOperation Mask { get; } = new("MASK");

    /// <summary>It is left out.</summary>
    public static LogPrivacyOperation Delete { get; } = new("DELETE");

    /// <summary>It is encrypted.</summary>
    public static LogPrivacyOperation Encrypt { get; } = new("ENCRYPT");

    /// <summary>Its hash takes its place.</summary>
    public static LogPrivacyOperation Hash { get; } = new("HASH");

    /// <summary>It stays, and the log says that it is there.</summary>
    public static LogPrivacyOperation Detect { get; } = new("DETECT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator LogPrivacyOperation(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<LogPrivacyOperation>
    {
        protected override LogPrivacyOperation Create(string value) => new(value);
    }
}
