using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What becomes of the body of a message after the call.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OriginalMessageOperationType : OpenEnum
{
    private OriginalMessageOperationType(string value)
        : base(value)
    {
    }

    /// <summary>It stays as it is.</summary>
    public static OriginalMessageOperationType NotChangeBody { get; } = new("NOT_CHANGE_BODY");

    /// <summary>The answer takes its place.</summary>
    public static OriginalMessageOperationType ReplaceBody { get; } = new("REPLACE_BODY");

    /// <summary>It is emptied.</summary>
    public static OriginalMessageOperationType ClearBody { get; } = new("CLEAR_BODY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OriginalMessageOperationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OriginalMessageOperationType>
    {
        protected override OriginalMessageOperationType Create(string value) => new(value);
    }
}
