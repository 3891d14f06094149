namespace Apinizer.Client;

/// <summary>What the authentication handler and the transport tell each other on a request.</summary>
internal static class RequestTokens
{
    private const string Anonymous = "Apinizer.Client.Anonymous";
    private const string Repeatable = "Apinizer.Client.MaySendAgain";
    private const string Sent = "Apinizer.Client.WasSent";
    private const string Used = "Apinizer.Client.Token";

    extension(HttpRequestMessage request)
    {
        /// <summary>Whether the request goes out without a token: it asks for one, or needs none.</summary>
        public bool IsAnonymous
        {
            get => request.Find<object>(Anonymous) is not null;
            set => request.Put(Anonymous, value ? Anonymous : null);
        }

        /// <summary>Whether sending it twice does no harm.</summary>
        public bool MaySendAgain
        {
            get => request.Find<object>(Repeatable) is not null;
            set => request.Put(Repeatable, value ? Repeatable : null);
        }

        /// <summary>Whether it went out before.</summary>
        public bool WasSent
        {
            get => request.Find<object>(Sent) is not null;
            set => request.Put(Sent, value ? Sent : null);
        }

        /// <summary>The token that went out with it.</summary>
        public CachedToken? UsedToken
        {
            get => request.Find<CachedToken>(Used);
            set => request.Put(Used, value);
        }

#if NET
        private T? Find<T>(string key)
            where T : class => request.Options.TryGetValue(new HttpRequestOptionsKey<object?>(key), out var value) ? value as T : null;

        private void Put(string key, object? value) => request.Options.Set(new HttpRequestOptionsKey<object?>(key), value);
#else
        private T? Find<T>(string key)
            where T : class => request.Properties.TryGetValue(key, out var value) ? value as T : null;

        private void Put(string key, object? value) => request.Properties[key] = value!;
#endif
    }
}
