using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Whether a message waits for what a policy does.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ExecutionType : OpenEnum
{
    private ExecutionType(string value)
        : base(value)
    {
    }

    /// <summary>It waits. A failure ends the call with an error.</summary>
    public static ExecutionType Sync { get; } = new("SYNC");

    /// <summary>It goes on at once, and the rest happens in the background.</summary>
    public static ExecutionType Async { get; } = new("ASYNC");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ExecutionType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ExecutionType>
    {
        protected override ExecutionType Create(string value) => new(value);
    }
}
