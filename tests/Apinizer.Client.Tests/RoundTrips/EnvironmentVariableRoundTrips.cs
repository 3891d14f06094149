namespace Apinizer.Client.Tests.RoundTrips;

public sealed class EnvironmentVariableRoundTrips
{
    private const string Path = "/apiops/projects/shop/environmentVariables/";

    private const string BackendAddress = """
        {"projectId":"66f0","projectName":"shop","name":"BACKEND","description":"Where the stock is","global":false,"globalVisible":true,"environmentValueList":[
            {"environmentName":"blue","value":"https://stock.blue.example","visible":true},{"environmentName":"green","visible":false}]}
        """;

    private const string Key = """{"name":"KEY","global":true,"globalVisible":true,"globalValue":"abc"}""";

    [Fact, RoundTrip("environmentVariables.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}", (client, ct) => client.EnvironmentVariables.ListAsync("shop", ct), BackendAddress, Key);

    [Fact, RoundTrip("environmentVariables.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}BACKEND/", (client, ct) => client.EnvironmentVariables.GetAsync("shop", "BACKEND", ct), BackendAddress);

    [Fact, RoundTrip("environmentVariables.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}BACKEND/",
        (client, ct) => client.EnvironmentVariables.CreateAsync(
            "shop",
            "BACKEND",
            new()
            {
                Name = "BACKEND",
                Description = "Where the stock is",
                Global = false,
                EnvironmentValueList = [new() { EnvironmentName = "blue", Value = "https://stock.blue.example", Visible = true }, new() { EnvironmentName = "green", Value = "" }],
            },
            ct),
        """
        {"name":"BACKEND","description":"Where the stock is","global":false,"environmentValueList":[
            {"environmentName":"blue","value":"https://stock.blue.example","visible":true},{"environmentName":"green","value":""}]}
        """);

    [Fact]
    public Task Create_for_all_environments() => RoundTrip.DeployedAsync(
        $"POST {Path}KEY/",
        (client, ct) => client.EnvironmentVariables.CreateAsync("shop", "KEY", new() { Name = "KEY", Global = true, GlobalValue = "abc", GlobalVisible = false }, ct),
        """{"name":"KEY","global":true,"globalValue":"abc","globalVisible":false}""");

    [Fact, RoundTrip("environmentVariables.update")]
    public Task Replace() => RoundTrip.DeployedAsync(
        $"PUT {Path}BACKEND/",
        (client, ct) => client.EnvironmentVariables.ReplaceAsync(
            "shop",
            "BACKEND",
            new()
            {
                Name = "BACKEND",
                Description = "Elsewhere",
                Global = false,
                EnvironmentValueList =
                [
                    new() { EnvironmentName = "blue", Value = ClearableSecret.Set("https://stock.example"), Visible = true },
                    new() { EnvironmentName = "green", Value = ClearableSecret.Clear, Visible = false },
                    new() { EnvironmentName = "red", Visible = false },
                ],
            },
            ct),
        """
        {"name":"BACKEND","description":"Elsewhere","global":false,"environmentValueList":[
            {"environmentName":"blue","value":"https://stock.example","visible":true},{"environmentName":"green","value":"","visible":false},{"environmentName":"red","visible":false}]}
        """);

    [Fact]
    public Task Replace_for_all_environments() => RoundTrip.DeployedAsync(
        $"PUT {Path}KEY/",
        (client, ct) => client.EnvironmentVariables.ReplaceAsync("shop", "KEY", new() { Name = "KEY", Global = true, GlobalValue = ClearableSecret.Set("def"), GlobalVisible = false }, ct),
        """{"name":"KEY","global":true,"globalValue":"def","globalVisible":false}""");

    [Fact, RoundTrip("environmentVariables.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}BACK%20END/", (client, ct) => client.EnvironmentVariables.DeleteAsync("shop", "BACK END", ct));
}
