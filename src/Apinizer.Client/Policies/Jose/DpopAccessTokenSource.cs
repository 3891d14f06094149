using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where the access token stands that a DPoP proof is for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class DpopAccessTokenSource : OpenEnum
{
    private DpopAccessTokenSource(string value)
        : base(value)
    {
    }

    /// <summary>In the Authorization header.</summary>
    public static DpopAccessTokenSource AuthorizationHeader { get; } = new("AUTHORIZATION_HEADER");

    /// <summary>In the body.</summary>
    public static DpopAccessTokenSource Body { get; } = new("BODY");

    /// <summary>Where a variable says.</summary>
    public static DpopAccessTokenSource Variable { get; } = new("VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator DpopAccessTokenSource(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<DpopAccessTokenSource>
    {
        protected override DpopAccessTokenSource Create(string value) => new(value);
    }
}
