namespace Apinizer.Client.Tests.RoundTrips;

public sealed class GeolocationRoundTrips
{
    private const string Path = "/apiops/settings/geolocation";

    [Fact, RoundTrip("geolocation.getStatus")]
    public Task GetStatus() => RoundTrip.ItemAsync(
        $"GET {Path}/",
        (client, ct) => client.Geolocation.GetStatusAsync(ct),
        """{"enabled":true,"name":"Cities","fileName":"cities.mmdb","uploadDate":"2026-05-02T08:00:01.250Z","mmdbFileUploaded":false}""");

    [Fact, RoundTrip("geolocation.uploadMmdb")]
    public async Task UploadMmdb()
    {
        var (result, _) = await RoundTrip.UploadAsync(
            $"PUT {Path}/mmdb", (client, ct) => client.Geolocation.UploadMmdbAsync(RoundTrip.File, new() { FileName = "cities.mmdb" }, ct), RoundTrip.Deployed, "file", ("fileName", "cities.mmdb"));

        RoundTrip.AssertDeployed(result);
    }

    [Fact]
    public Task Upload_under_its_own_name()
        => RoundTrip.UploadAsync($"PUT {Path}/mmdb", (client, ct) => client.Geolocation.UploadMmdbAsync(RoundTrip.File, cancellationToken: ct), RoundTrip.Deployed, "file");

    [Fact, RoundTrip("geolocation.enable")]
    public Task Enable() => RoundTrip.DeployedAsync($"PUT {Path}/enable", (client, ct) => client.Geolocation.EnableAsync(ct));

    [Fact, RoundTrip("geolocation.disable")]
    public Task Disable() => RoundTrip.DeployedAsync($"PUT {Path}/disable", (client, ct) => client.Geolocation.DisableAsync(ct));
}
