namespace Apinizer.Client;

/// <summary>
/// One request of this client, with what the transport and the authentication handler tell each other about it. It goes through the application's
/// handlers, and one of them may send a copy instead, which is an ordinary message.
/// </summary>
internal sealed class ApiRequestMessage(HttpMethod method, Uri address) : HttpRequestMessage(method, address)
{
    private const string AnonymousKey = "Apinizer.Client.Anonymous";

    /// <summary>Whether it goes out without a token: it asks for one, or needs none.</summary>
    public bool IsAnonymous
    {
        get;
        init
        {
            field = value;
            if (value)
            {
                // Copies take the options with them. A copy that waited for a token in order to ask for one would wait for itself.
                PutOption(this);
            }
        }
    }

    /// <summary>Whether sending it twice does no harm.</summary>
    public bool MaySendAgain { get; init; }

    /// <summary>Whether it went out before.</summary>
    public bool WasSent { get; set; }

    /// <summary>The token that went out with it.</summary>
    public CachedToken? UsedToken { get; set; }

    /// <summary>Whether the message, ours or a copy, goes out without a token.</summary>
    public static bool IsAnonymousMessage(HttpRequestMessage message) => message is ApiRequestMessage own ? own.IsAnonymous : HasOption(message);

#if NET
    private static bool HasOption(HttpRequestMessage message) => message.Options.TryGetValue(new HttpRequestOptionsKey<object?>(AnonymousKey), out _);

    private static void PutOption(HttpRequestMessage message) => message.Options.Set(new HttpRequestOptionsKey<object?>(AnonymousKey), AnonymousKey);
#else
    private static bool HasOption(HttpRequestMessage message) => message.Properties.ContainsKey(AnonymousKey);

    private static void PutOption(HttpRequestMessage message) => message.Properties[AnonymousKey] = AnonymousKey;
#endif
}
