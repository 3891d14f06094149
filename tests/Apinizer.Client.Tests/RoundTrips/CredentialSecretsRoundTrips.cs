using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialSecretsRoundTrips
{
    [Fact, RoundTrip("credentials.secrets.setCertificate")]
    public Task SetCertificate() => Changed("PUT", "certificate/partner%20bank/", (secrets, ct) => secrets.SetCertificateAsync("shop", "mobile-app", "partner bank", ct));

    [Fact, RoundTrip("credentials.secrets.removeCertificate")]
    public Task RemoveCertificate() => Changed("DELETE", "certificate/", (secrets, ct) => secrets.RemoveCertificateAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.secrets.setKeystore")]
    public Task SetKeystore() => Changed("PUT", "keystore/partner/", (secrets, ct) => secrets.SetKeystoreAsync("shop", "mobile-app", "partner", ct));

    [Fact, RoundTrip("credentials.secrets.removeKeystore")]
    public Task RemoveKeystore() => Changed("DELETE", "keystore/", (secrets, ct) => secrets.RemoveKeystoreAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.secrets.setTruststore")]
    public Task SetTruststore() => Changed("PUT", "truststore/partner/", (secrets, ct) => secrets.SetTruststoreAsync("shop", "mobile-app", "partner", ct));

    [Fact, RoundTrip("credentials.secrets.removeTruststore")]
    public Task RemoveTruststore() => Changed("DELETE", "truststore/", (secrets, ct) => secrets.RemoveTruststoreAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.secrets.setPrivateKey")]
    public Task SetPrivateKey() => Changed("PUT", "privateKey/signing/", (secrets, ct) => secrets.SetPrivateKeyAsync("shop", "mobile-app", "signing", ct));

    [Fact, RoundTrip("credentials.secrets.removePrivateKey")]
    public Task RemovePrivateKey() => Changed("DELETE", "privateKey/", (secrets, ct) => secrets.RemovePrivateKeyAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.secrets.setPublicKey")]
    public Task SetPublicKey() => Changed("PUT", "publicKey/checking/", (secrets, ct) => secrets.SetPublicKeyAsync("shop", "mobile-app", "checking", ct));

    [Fact, RoundTrip("credentials.secrets.removePublicKey")]
    public Task RemovePublicKey() => Changed("DELETE", "publicKey/", (secrets, ct) => secrets.RemovePublicKeyAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.secrets.setSecretKey")]
    public Task SetSecretKey() => Changed("PUT", "secretKey/shared/", (secrets, ct) => secrets.SetSecretKeyAsync("shop", "mobile-app", "shared", ct));

    [Fact, RoundTrip("credentials.secrets.removeSecretKey")]
    public Task RemoveSecretKey() => Changed("DELETE", "secretKey/", (secrets, ct) => secrets.RemoveSecretKeyAsync("shop", "mobile-app", ct));

    private static Task Changed(string verb, string path, Func<ICredentialSecretsApi, CancellationToken, Task<OperationResult>> change)
        => RoundTrip.DeployedAsync($"{verb} /apiops/projects/shop/credentials/mobile-app/{path}", (client, ct) => change(client.Credentials.Secrets, ct));
}
