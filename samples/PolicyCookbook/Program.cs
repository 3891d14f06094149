using Apinizer.Client;
using Apinizer.Client.ApiProxies;
using Apinizer.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PolicyCookbook;

const string ApiProxy = "policy-cookbook";

// APINIZER__BASEURL and APINIZER__TOKEN lead to a real Manager; APINIZER__PROJECT and APINIZER__ENVIRONMENT say where.
var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection("Apinizer");
await using var emulator = settings["BaseUrl"] is null ? await ApinizerEmulator.StartAsync() : null;
var services = new ServiceCollection();
if (emulator is null)
{
    services.AddApinizerClient(settings);
}
else
{
    Console.WriteLine($"No APINIZER__BASEURL is set: this runs against the embedded emulator at {emulator.BaseUrl}.");
    services.AddApinizerClient(options => (options.BaseUrl, options.Token) = (emulator.BaseUrl, emulator.Token));
}

await using var provider = services.BuildServiceProvider();
try
{
    var client = provider.GetRequiredService<IApinizerClient>();
    var project = settings["Project"] ?? (await client.Projects.ListAsync())[0].Name!;
    var environment = settings["Environment"] ?? (await client.Environments.ListByProjectAsync(project))[0].Name!;
    await client.ApiProxies.CreateFromFileAsync(
        project,
        new ApiProxyFromFileInput
        {
            ApiProxyName = ApiProxy,
            ApiProxyCreationType = ApiProxySpecType.OpenApi,
            ClientRoute = new ClientRoute { RelativePathList = [$"/{ApiProxy}"] },
            RoutingInfo = new ApiProxyRoutingInfo { RoutingAddressList = [new RoutingAddress { Address = "https://orders.example.com" }] },
        },
        FileUpload.FromPath(Path.Combine(AppContext.BaseDirectory, "orders.json")));
    try
    {
        var cookbook = new Cookbook(client, project, ApiProxy);
        await cookbook.ApplyAsync(Recipes.All, environment, CancellationToken.None);
        var findings = await cookbook.ReadBackAsync(Recipes.All, CancellationToken.None);
        foreach (var finding in findings)
        {
            Console.WriteLine($"{finding.Order}. {finding.Kept.Name}: {finding.Recipe?.Purpose} ({finding.Kept.Type}, {finding.Kept.GetType().Name})");
            Console.WriteLine($"   {(finding.Missing.Count == 0 ? "kept as written" : $"not shown: {string.Join(", ", finding.Missing)}")}");
        }

        return findings.Count == Recipes.All.Count ? 0 : 1;
    }
    finally
    {
        await client.ApiProxies.DeleteAsync(project, ApiProxy);
    }
}
catch (Exception error) when (error is ApinizerException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
