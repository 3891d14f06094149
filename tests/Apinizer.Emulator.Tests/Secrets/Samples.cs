using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Apinizer.Emulator.Tests.Secrets;

/// <summary>Real material, made once.</summary>
internal static class Samples
{
    public const string Password = "open sesame";

    public static RSA Rsa { get; } = RSA.Create(2048);

    public static X509Certificate2 Certificate { get; } = SelfSigned("CN=shop.test, O=Shop, C=TR", Rsa);

    public static string Pem => Certificate.ExportCertificatePem();

    public static byte[] Pkcs12 => Certificate.Export(X509ContentType.Pkcs12, Password);

    public static X509Certificate2 SelfSigned(string subject, RSA key) => new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateTimeOffset(2036, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Base64(string text) => Convert.ToBase64String(Bytes(text));
}
