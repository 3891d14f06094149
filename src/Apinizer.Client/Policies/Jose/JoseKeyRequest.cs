using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>
/// The request by which the gateway fetches a key. Its client certificate and TLS are set up in the console only; an update leaves them as they are.
/// </summary>
public sealed record JoseKeyRequest : ApinizerModel
{
    /// <summary>The address; needed unless <see cref="BaseUrl"/> is set.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>What stands before the address, where that has no host.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The HTTP method.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>The headers.</summary>
    public IReadOnlyList<JoseKeyRequestEntry>? HeaderList { get; set; }

    /// <summary>The parameters of the address.</summary>
    public IReadOnlyList<JoseKeyRequestEntry>? ParameterList { get; set; }

    /// <summary>What the body is.</summary>
    public JoseKeyRequestBodyType? BodyType { get; set; }

    /// <summary>The body, which may hold secrets; for <see cref="JoseKeyRequestBodyType.Raw"/>.</summary>
    public Secret? RequestBody { get; set; }

    /// <summary>The fields, for <see cref="JoseKeyRequestBodyType.FormData"/>.</summary>
    public IReadOnlyList<JoseKeyRequestForm>? FormDataList { get; set; }

    /// <summary>The fields, for <see cref="JoseKeyRequestBodyType.UrlEncoded"/>.</summary>
    public IReadOnlyList<JoseKeyRequestForm>? UrlEncodedList { get; set; }

    /// <summary>How long it may take, in whole seconds.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Timeout { get; set; }

    internal InputProblem? FindProblem()
        => (string.IsNullOrWhiteSpace(BaseUrl) ? NotBlank(EndpointUrl) : null)
            ?? Each(HeaderList, header => header.FindProblem())
            ?? Each(ParameterList, parameter => parameter.FindProblem())
            ?? NotMasked(RequestBody)
            ?? Each(FormDataList, field => field.FindProblem())
            ?? Each(UrlEncodedList, field => field.FindProblem());
}
