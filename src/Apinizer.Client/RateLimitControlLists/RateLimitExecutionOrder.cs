using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

/// <summary>When in the course of a request a list counts it. Policies run in the order of group, API proxy, endpoint.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RateLimitExecutionOrder : OpenEnum
{
    private RateLimitExecutionOrder(string value)
        : base(value)
    {
    }

    /// <summary>Before the policies of the API proxy group.</summary>
    public static RateLimitExecutionOrder BeforeProxyGroup { get; } = new("BEFORE_PROXY_GROUP");

    /// <summary>After the policies of the API proxy group, which is also before those of the API proxy.</summary>
    public static RateLimitExecutionOrder AfterProxyGroup { get; } = new("AFTER_PROXY_GROUP");

    /// <summary>Before the policies of the API proxy, which is also after those of the group.</summary>
    public static RateLimitExecutionOrder BeforeApiProxy { get; } = new("BEFORE_API_PROXY");

    /// <summary>After the policies of the API proxy, which is also before those of the endpoint.</summary>
    public static RateLimitExecutionOrder AfterApiProxy { get; } = new("AFTER_API_PROXY");

    /// <summary>Before the policies of the endpoint, which is also after those of the API proxy.</summary>
    public static RateLimitExecutionOrder BeforeApiMethod { get; } = new("BEFORE_API_METHOD");

    /// <summary>After the policies of the endpoint.</summary>
    public static RateLimitExecutionOrder AfterApiMethod { get; } = new("AFTER_API_METHOD");

    /// <summary>The older name of <see cref="BeforeApiMethod"/>, for servers before 2026.04.10.</summary>
    public static RateLimitExecutionOrder First { get; } = new("FIRST");

    /// <summary>The older name of <see cref="AfterApiMethod"/>, for servers before 2026.04.10.</summary>
    public static RateLimitExecutionOrder Last { get; } = new("LAST");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RateLimitExecutionOrder(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RateLimitExecutionOrder>
    {
        protected override RateLimitExecutionOrder Create(string value) => new(value);
    }
}
