using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which messages an API has.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ContractDirection : OpenEnum
{
    private ContractDirection(string value)
        : base(value)
    {
    }

    /// <summary>Requests and answers.</summary>
    public static ContractDirection RequestResponse { get; } = new("REQUEST_RESPONSE");

    /// <summary>Requests that nobody answers.</summary>
    public static ContractDirection RequestOnly { get; } = new("REQUEST_ONLY");

    /// <summary>Answers that nobody asked for, such as a stream of events.</summary>
    public static ContractDirection ResponseOnly { get; } = new("RESPONSE_ONLY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ContractDirection(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ContractDirection>
    {
        protected override ContractDirection Create(string value) => new(value);
    }
}
