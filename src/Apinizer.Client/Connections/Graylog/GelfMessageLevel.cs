using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>How serious a message to Graylog is.</summary>
[JsonConverter(typeof(Converter))]
public sealed class GelfMessageLevel : OpenEnum
{
    private GelfMessageLevel(string value)
        : base(value)
    {
    }

    /// <summary>Level 0.</summary>
    public static GelfMessageLevel Emergency { get; } = new("EMERGENCY");

    /// <summary>Level 1.</summary>
    public static GelfMessageLevel Alert { get; } = new("ALERT");

    /// <summary>Level 2.</summary>
    public static GelfMessageLevel Critical { get; } = new("CRITICAL");

    /// <summary>Level 3.</summary>
    public static GelfMessageLevel Error { get; } = new("ERROR");

    /// <summary>Level 4.</summary>
    public static GelfMessageLevel Warning { get; } = new("WARNING");

    /// <summary>Level 5.</summary>
    public static GelfMessageLevel Notice { get; } = new("NOTICE");

    /// <summary>Level 6.</summary>
    public static GelfMessageLevel Info { get; } = new("INFO");

    /// <summary>Level 7.</summary>
    public static GelfMessageLevel Debug { get; } = new("DEBUG");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator GelfMessageLevel(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<GelfMessageLevel>
    {
        protected override GelfMessageLevel Create(string value) => new(value);
    }
}
