namespace Apinizer.Client.Tests.RoundTrips;

public sealed class IpGroupRoundTrips
{
    private const string Path = "/apiops/projects/shop/ipGroups/";
    private const string Office = """{"name":"office","description":"The head office","ipList":["192.168.1.10","10.0.0.0/24"]}""";
    private const string Nobody = """{"name":"nobody","ipList":[]}""";
    private const string Ips = """{"ipList":["10.0.0.7","10.1.0.0/16"]}""";

    private static readonly IpListInput IpList = new() { IpList = ["10.0.0.7", "10.1.0.0/16"] };

    [Fact, RoundTrip("ipGroups.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.IpGroups.ListAsync("shop", ct), Office, Nobody);

    [Fact, RoundTrip("ipGroups.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}head%20office/", (client, ct) => client.IpGroups.GetAsync("shop", "head office", ct), Office);

    [Fact, RoundTrip("ipGroups.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}", (client, ct) => client.IpGroups.CreateAsync("shop", new() { Name = "office", Description = "The head office", IpList = ["192.168.1.10", "10.0.0.0/24"] }, ct), Office);

    [Fact]
    public Task Create_without_addresses()
        => RoundTrip.DeployedAsync($"POST {Path}", (client, ct) => client.IpGroups.CreateAsync("shop", new() { Name = "nobody" }, ct), """{"name":"nobody"}""");

    [Fact, RoundTrip("ipGroups.update")]
    public Task Replace() => RoundTrip.DeployedAsync(
        $"PUT {Path}nobody/", (client, ct) => client.IpGroups.ReplaceAsync("shop", "nobody", new() { Name = "nobody", IpList = [] }, ct), Nobody);

    [Fact, RoundTrip("ipGroups.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}office/", (client, ct) => client.IpGroups.DeleteAsync("shop", "office", ct));

    [Fact, RoundTrip("ipGroups.ips.add")]
    public Task AddIps() => RoundTrip.DeployedAsync($"POST {Path}office/ips/", (client, ct) => client.IpGroups.Ips.AddAsync("shop", "office", IpList, ct), Ips);

    [Fact, RoundTrip("ipGroups.ips.update")]
    public Task ReplaceIps() => RoundTrip.DeployedAsync($"PUT {Path}office/ips/", (client, ct) => client.IpGroups.Ips.ReplaceAllAsync("shop", "office", IpList, ct), Ips);

    [Fact, RoundTrip("ipGroups.ips.delete")]
    public Task RemoveIps() => RoundTrip.DeployedAsync($"DELETE {Path}office/ips/", (client, ct) => client.IpGroups.Ips.RemoveAsync("shop", "office", IpList, ct), Ips);
}
