using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What an action does.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ActionType : OpenEnum
{
    private ActionType(string value)
        : base(value)
    {
    }

    /// <summary>It writes a value to the target.</summary>
    public static ActionType Add { get; } = new("ADD");

    /// <summary>It changes the value of the source.</summary>
    public static ActionType Modify { get; } = new("MODIFY");

    /// <summary>It removes the source from the message.</summary>
    public static ActionType Delete { get; } = new("DELETE");

    /// <summary>It refuses the message: nothing that follows is done.</summary>
    public static ActionType Stop { get; } = new("STOP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ActionType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ActionType>
    {
        protected override ActionType Create(string value) => new(value);
    }
}
