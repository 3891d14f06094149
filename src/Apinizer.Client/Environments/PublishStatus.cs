using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>Whether an environment's gateway runs with its current settings.</summary>
[JsonConverter(typeof(Converter))]
public sealed class PublishStatus : OpenEnum
{
    private PublishStatus(string value)
        : base(value)
    {
    }

    /// <summary>It does.</summary>
    public static PublishStatus Published { get; } = new("PUBLISHED");

    /// <summary>It does not run.</summary>
    public static PublishStatus Unpublished { get; } = new("UNPUBLISHED");

    /// <summary>Its settings changed since it was published.</summary>
    public static PublishStatus RepublishRequired { get; } = new("REPUBLISH_REQUIRED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator PublishStatus(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<PublishStatus>
    {
        protected override PublishStatus Create(string value) => new(value);
    }
}
