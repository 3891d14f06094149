using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Which schemas of the API proxy's OpenAPI specification a body must fit.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OpenApiValidationMode : OpenEnum
{
    private OpenApiValidationMode(string value)
        : base(value)
    {
    }

    /// <summary>The one of the path and the HTTP method that were called.</summary>
    public static OpenApiValidationMode MethodBased { get; } = new("METHOD_BASED");

    /// <summary>Any one of the specification.</summary>
    public static OpenApiValidationMode AllSchemas { get; } = new("ALL_SCHEMAS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OpenApiValidationMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OpenApiValidationMode>
    {
        protected override OpenApiValidationMode Create(string value) => new(value);
    }
}
