using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What happens when the cache of a call does not answer.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CallCacheErrorAction : OpenEnum
{
    private CallCacheErrorAction(string value)
        : base(value)
    {
    }

    /// <summary>The call is made all the same.</summary>
    public static CallCacheErrorAction Continue { get; } = new("CONTINUE");

    /// <summary>The message goes no further.</summary>
    public static CallCacheErrorAction Stop { get; } = new("STOP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CallCacheErrorAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CallCacheErrorAction>
    {
        protected override CallCacheErrorAction Create(string value) => new(value);
    }
}
