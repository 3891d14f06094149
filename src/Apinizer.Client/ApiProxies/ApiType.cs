using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>The protocol of an API.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ApiType : OpenEnum
{
    private ApiType(string value)
        : base(value)
    {
    }

    /// <summary>REST.</summary>
    public static ApiType Rest { get; } = new("REST");

    /// <summary>SOAP.</summary>
    public static ApiType Soap { get; } = new("SOAP");

    /// <summary>gRPC.</summary>
    public static ApiType Grpc { get; } = new("GRPC");

    /// <summary>WebSocket.</summary>
    public static ApiType Websocket { get; } = new("WEBSOCKET");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ApiType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ApiType>
    {
        protected override ApiType Create(string value) => new(value);
    }
}
