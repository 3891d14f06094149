using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>TLS to a server whose certificate is not to be trusted: a typed error before a byte of the request goes out. A company's own CA can be trusted, and then only what it signed.</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Host = "localhost";

    private readonly TestCertificates _company = new();
    private int _requests;

    public void Dispose() => _company.Dispose();

    [Theory(Timeout = 60_000), Row("S9")]
    [InlineData("self-signed", false)]
    [InlineData("self-signed", true)]
    [InlineData("expired", false)]
    [InlineData("expired", true)]
    [InlineData("wrong host", false)]
    [InlineData("wrong host", true)]
    [InlineData("another CA", true)]
    [InlineData("company CA", false)]
    public async Task A_certificate_that_is_not_trusted_ends_the_call_before_the_request(string certificate, bool trustsCompany)
    {
        using var strangers = new TestCertificates();
        using var presented = certificate switch
        {
            "self-signed" => TestCertificates.SelfSignedFor(Host),
            "expired" => _company.For(Host, until: DateTimeOffset.UtcNow.AddDays(-1)),
            "wrong host" => _company.For("manager.example.com"),
            "another CA" => strangers.For(Host),
            _ => _company.For(Host),
        };
        await using var server = Present(presented);
        await using var provider = Build(server, trustsCompany);

        // A creation: what never left may be repeated.
        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(
            () => ApiMethod.Of("credentials.create").InvokeAsync(provider.GetRequiredService<IApinizerClient>(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((ApinizerErrorKind.Connection, 4, 0), (error.Kind, error.Attempts.Count, _requests));
        Assert.All(error.Attempts, attempt => Assert.Equal(TargetPromises.ReasonOfTlsFailure, attempt.Reason));
        Assert.IsType<AuthenticationException>(error.InnerException!.InnerException);
        Assert.Contains("SSL", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000), Row("S9")]
    public async Task The_certificate_of_a_trusted_company_CA_is_accepted()
    {
        using var presented = _company.For(Host);
        await using var server = Present(presented);
        await using var provider = Build(server, trustsCompany: true);

        await ApiMethod.Of("credentials.create").InvokeAsync(provider.GetRequiredService<IApinizerClient>(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, _requests);
    }

    private ConnectionServer Present(X509Certificate2 certificate) => new(async (_, stream, stopping) =>
    {
        await using var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stopping);
        if (await RawServer.ReadRequestAsync(secured, stopping))
        {
            Interlocked.Increment(ref _requests);
            await secured.WriteAsync(RawServer.Response("""{"status":"SUCCESS","deploymentResult":{"success":true}}"""), stopping);
        }
    });

    /// <summary>As docs/concepts/connections.md shows it.</summary>
    private ServiceProvider Build(ConnectionServer server, bool trustsCompany)
    {
        var services = new ServiceCollection();
        var builder = services.AddApinizerClient(options =>
        {
            options.BaseUrl = new Uri($"https://{Host}:{server.Port}");
            options.Token = "personal-token";
            options.TimeProvider = new LeapingTime();
        });
        if (trustsCompany)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                SslOptions = new SslClientAuthenticationOptions
                {
                    CertificateChainPolicy = new X509ChainPolicy
                    {
                        TrustMode = X509ChainTrustMode.CustomRootTrust,
                        CustomTrustStore = { _company.Authority },
                        RevocationMode = X509RevocationMode.NoCheck,
                    },
                },
            });
        }

        return services.BuildServiceProvider();
    }
}
