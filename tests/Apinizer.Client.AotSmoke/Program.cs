using System.Runtime.CompilerServices;
using Apinizer.Client;
using Apinizer.Client.AotSmoke;
using Microsoft.Extensions.DependencyInjection;
using QuickStart;

if (args is not [var address])
{
    await Console.Error.WriteLineAsync("The address of an emulator is needed, started with --user admin:admin --user jane:jane.");
    return 2;
}

var baseUrl = new Uri(address);
var services = new ServiceCollection();
services.AddApinizerClient(options =>
{
    options.BaseUrl = baseUrl;
    options.Username = "admin";
    options.Password = "admin";
});

await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<IApinizerClient>();
try
{
    Console.WriteLine($"{Environment.Version}, {(RuntimeFeature.IsDynamicCodeSupported ? "just-in-time" : "ahead-of-time")}: the journey");
    await new Journey(client, "MyProject", "production").RunAsync(CancellationToken.None);
    await new Refusals(client, baseUrl).RunAsync();
    await new SecretsStaySecret(client).RunAsync();
    await new ThroughNetStandard(client).RunAsync();
    return 0;
}
catch (Exception error) when (error is ApinizerException or JourneyException or UnexpectedException)
{
    await Console.Error.WriteLineAsync(error.ToString());
    return 1;
}
