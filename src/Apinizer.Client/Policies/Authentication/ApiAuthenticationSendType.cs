using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a message to the backend carries the credentials.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ApiAuthenticationSendType : OpenEnum
{
    private ApiAuthenticationSendType(string value)
        : base(value)
    {
    }

    /// <summary>In headers.</summary>
    public static ApiAuthenticationSendType Header { get; } = new("HEADER");

    /// <summary>In parameters.</summary>
    public static ApiAuthenticationSendType Parameter { get; } = new("PARAM");

    /// <summary>In a text that is put into the body.</summary>
    public static ApiAuthenticationSendType BodyMessage { get; } = new("BODY_MESSAGE");

    /// <summary>In fields that are put into the body, each at its place.</summary>
    public static ApiAuthenticationSendType BodyInjection { get; } = new("BODY_INJECTION");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ApiAuthenticationSendType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ApiAuthenticationSendType>
    {
        protected override ApiAuthenticationSendType Create(string value) => new(value);
    }
}
