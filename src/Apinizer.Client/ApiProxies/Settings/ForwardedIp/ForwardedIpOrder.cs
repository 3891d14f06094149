using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which address of a list such as <c>X-Forwarded-For</c> is that of the client.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ForwardedIpOrder : OpenEnum
{
    private ForwardedIpOrder(string value)
        : base(value)
    {
    }

    /// <summary>The first.</summary>
    public static ForwardedIpOrder First { get; } = new("FIRST");

    /// <summary>The second.</summary>
    public static ForwardedIpOrder Second { get; } = new("SECOND");

    /// <summary>The third.</summary>
    public static ForwardedIpOrder Third { get; } = new("THIRD");

    /// <summary>The fourth.</summary>
    public static ForwardedIpOrder Fourth { get; } = new("FOURTH");

    /// <summary>The fifth.</summary>
    public static ForwardedIpOrder Fifth { get; } = new("FIFTH");

    /// <summary>The last.</summary>
    public static ForwardedIpOrder Last { get; } = new("LAST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ForwardedIpOrder(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ForwardedIpOrder>
    {
        protected override ForwardedIpOrder Create(string value) => new(value);
    }
}
