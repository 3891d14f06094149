using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of an environment that the object has and the package does not.</summary>
[JsonConverter(typeof(Converter))]
public sealed class UncoveredEnvironmentAction : OpenEnum
{
    private UncoveredEnvironmentAction(string value)
        : base(value)
    {
    }

    /// <summary>It gets the material of the package.</summary>
    public static UncoveredEnvironmentAction FillFromPackage { get; } = new("FILL_FROM_PACKAGE");

    /// <summary>The object loses it.</summary>
    public static UncoveredEnvironmentAction RemoveFromTarget { get; } = new("REMOVE_FROM_TARGET");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator UncoveredEnvironmentAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<UncoveredEnvironmentAction>
    {
        protected override UncoveredEnvironmentAction Create(string value) => new(value);
    }
}
