namespace Apinizer.Client.Tests.RoundTrips;

public sealed class CredentialJwkRoundTrips
{
    private const string Path = "/apiops/projects/shop/credentials/mobile-app/jwk/";

    [Fact, RoundTrip("credentials.jwk.setEncryption")]
    public Task SetEncryption() => RoundTrip.DeployedAsync($"PUT {Path}encryption/key%2F1/", (client, ct) => client.Credentials.Jwk.SetEncryptionAsync("shop", "mobile-app", "key/1", ct));

    [Fact, RoundTrip("credentials.jwk.removeEncryption")]
    public Task RemoveEncryption() => RoundTrip.DeployedAsync($"DELETE {Path}encryption/", (client, ct) => client.Credentials.Jwk.RemoveEncryptionAsync("shop", "mobile-app", ct));

    [Fact, RoundTrip("credentials.jwk.setValidation")]
    public Task SetValidation() => RoundTrip.DeployedAsync($"PUT {Path}validation/key-2/", (client, ct) => client.Credentials.Jwk.SetValidationAsync("shop", "mobile-app", "key-2", ct));

    [Fact, RoundTrip("credentials.jwk.removeValidation")]
    public Task RemoveValidation() => RoundTrip.DeployedAsync($"DELETE {Path}validation/", (client, ct) => client.Credentials.Jwk.RemoveValidationAsync("shop", "mobile-app", ct));
}
