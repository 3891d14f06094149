using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Whether a message waits for the answer of a call.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RestApiCallType : OpenEnum
{
    private RestApiCallType(string value)
        : base(value)
    {
    }

    /// <summary>It does. Only such answers are cached.</summary>
    public static RestApiCallType Synchronous { get; } = new("SYNCHRONOUS");

    /// <summary>It does not, and the answer is lost.</summary>
    public static RestApiCallType OneWay { get; } = new("ONE_WAY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RestApiCallType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RestApiCallType>
    {
        protected override RestApiCallType Create(string value) => new(value);
    }
}
