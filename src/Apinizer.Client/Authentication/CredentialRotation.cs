using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Takes over credentials that change in the settings. All else stays as it was when the client was made; above all the address: new credentials are
/// not for the old server.
/// </summary>
internal sealed class CredentialRotation(TokenCache tokens, ApinizerClientOptions initial, Func<HttpMessageInvoker> createHttp, ILogger logger)
{
    private readonly object _gate = new();
    private readonly Uri? _address = initial.BaseUrl;
    private ApinizerClientOptions _current = initial;

    public void Follow(ApinizerClientOptions changed)
    {
        lock (_gate)
        {
            if (changed.BaseUrl != _address)
            {
                Log.AddressChangeIgnored(logger);
                return;
            }

            if (HasSameCredentials(changed, _current))
            {
                return;
            }

            _current = changed.Copy();
            tokens.Replace(ClientParts.CreateTokenProvider(_current, createHttp, logger));
            Log.CredentialsChanged(logger);
        }
    }

    private static bool HasSameCredentials(ApinizerClientOptions one, ApinizerClientOptions other)
        => one.Token == other.Token && one.Username == other.Username && one.Password == other.Password && one.TokenProvider == other.TokenProvider;
}
