using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

/// <summary>How the gateway finds out who sends a request.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RateLimitIdentitySource : OpenEnum
{
    private RateLimitIdentitySource(string value)
        : base(value)
    {
    }

    /// <summary>By a variable of the list.</summary>
    public static RateLimitIdentitySource Variable { get; } = new("VARIABLE");

    /// <summary>By the authentication policy of the API proxy, which must have one. The list then counts after the policies of the endpoint.</summary>
    public static RateLimitIdentitySource AuthResolved { get; } = new("AUTH_RESOLVED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RateLimitIdentitySource(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RateLimitIdentitySource>
    {
        protected override RateLimitIdentitySource Create(string value) => new(value);
    }
}
