namespace Apinizer.Client;

/// <summary>The connections: no redirects, since one could lead the token astray, no cookies, and short-lived, so that a moved address is noticed.</summary>
internal static class PrimaryHandler
{
    public static HttpMessageHandler Create()
#if NET
        => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
        };
#else
        => new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = int.MaxValue };
#endif

    /// <summary>An application may bring a handler of its own, for instance for its certificates. It does not follow redirects either.</summary>
    public static void Harden(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case HttpClientHandler own:
                own.AllowAutoRedirect = false;
                own.UseCookies = false;
                break;
#if NET
            case SocketsHttpHandler own:
                own.AllowAutoRedirect = false;
                own.UseCookies = false;
                break;
#endif
        }
    }
}
