using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How much of a value a mask leaves.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LogMaskMode : OpenEnum
{
    private LogMaskMode(string value)
        : base(value)
    {
    }

    /// <summary>Nothing: a fixed text takes its place.</summary>
    public static LogMaskMode Fixed { get; } = new("FIXED");

    /// <summary>The first characters.</summary>
    public static LogMaskMode KeepFirst { get; } = new("KEEP_FIRST");

    /// <summary>The last characters.</summary>
    public static LogMaskMode KeepLast { get; } = new("KEEP_LAST");

    /// <summary>All but the first characters.</summary>
    public static LogMaskMode MaskFirst { get; } = new("MASK_FIRST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator LogMaskMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<LogMaskMode>
    {
        protected override LogMaskMode Create(string value) => new(value);
    }
}
