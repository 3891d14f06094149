namespace Apinizer.Client;

/// <summary>A JSON body. It is written once, when the call is made: what the caller changes afterwards is not sent.</summary>
internal sealed class JsonBody<T> : RequestBody
    where T : class
{
    private const string Json = "application/json";

    private readonly byte[] _bytes;

    public JsonBody(T body, string parameterName, LiveSecrets secrets)
    {
        InputCheck.ThrowIfUnfit(body, parameterName);
        _bytes = JsonText.Write(body, parameterName, secrets);
        Deployment = body as IDeployRequest;
    }

    public override IDeployRequest? Deployment { get; }

    public override HttpContent CreateContent() => Typed(new ByteArrayContent(_bytes));

    public override HttpContent CreateContent(ApiCall call) => Typed(new WatchedBytes(_bytes, call));

    private static HttpContent Typed(HttpContent content)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", Json);
        return content;
    }
}
