using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>What an environment is for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EnvironmentType : OpenEnum
{
    private EnvironmentType(string value)
        : base(value)
    {
    }

    /// <summary>Live traffic.</summary>
    public static EnvironmentType Production { get; } = new("PRODUCTION");

    /// <summary>Trials by API consumers.</summary>
    public static EnvironmentType Sandbox { get; } = new("SANDBOX");

    /// <summary>Tests.</summary>
    public static EnvironmentType Test { get; } = new("TEST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EnvironmentType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EnvironmentType>
    {
        protected override EnvironmentType Create(string value) => new(value);
    }
}
