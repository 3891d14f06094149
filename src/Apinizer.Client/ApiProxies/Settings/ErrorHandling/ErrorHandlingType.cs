using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which errors of a backend the gateway rewrites.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ErrorHandlingType : OpenEnum
{
    private ErrorHandlingType(string value)
        : base(value)
    {
    }

    /// <summary>None.</summary>
    public static ErrorHandlingType Default { get; } = new("DEFAULT");

    /// <summary>All.</summary>
    public static ErrorHandlingType Advanced { get; } = new("ADVANCED");

    /// <summary>Those with certain status codes.</summary>
    public static ErrorHandlingType StatusCodeList { get; } = new("STATUS_CODE_LIST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ErrorHandlingType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ErrorHandlingType>
    {
        protected override ErrorHandlingType Create(string value) => new(value);
    }
}
