using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>The certificate, stores, keys and JWKs of a credential: one of each, a new one replaces the old one.</summary>
internal static class CredentialSecretsGroup
{
    public static IReadOnlyList<CredentialReference> References { get; } =
    [
        new("certificate", "certificateName", "certificateName", "certificates", "Certificate"),
        new("keystore", "keystoreName", "keystoreName", "keystores", "Keystore"),
        new("truststore", "keystoreName", "truststoreName", "keystores", "Truststore"),
        new("privateKey", "keyName", "privateKeyName", "keys", "Key", "PRIVATE_KEY") { Assigned = "Private Key" },
        new("publicKey", "keyName", "publicKeyName", "keys", "Key", "PUBLIC_KEY") { Assigned = "Public Key" },
        new("secretKey", "secretKeyName", "secretKeyName", "keys", "Secret Key", "SECRET_KEY"),
        new("jwk/encryption", "jwkName", "encryptionJwkName", "jwks", "JWK"),
        new("jwk/validation", "jwkName", "validationJwkName", "jwks", "JWK"),
    ];

    public static void Map(RouteTable routes)
    {
        foreach (var reference in References)
        {
            reference.Map(routes);
        }
    }
}
