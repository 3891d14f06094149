using Apinizer.Client;
using Apinizer.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QuickStart;

// APINIZER__BASEURL and APINIZER__TOKEN (or APINIZER__USERNAME and APINIZER__PASSWORD) lead to a real Manager.
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
    services.AddApinizerClient(options =>
    {
        options.BaseUrl = emulator.BaseUrl;
        options.Username = "admin";
        options.Password = "admin";
    });
}

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

await using var provider = services.BuildServiceProvider();
try
{
    var client = provider.GetRequiredService<IApinizerClient>();
    await new Journey(client, settings["Project"], settings["Environment"]).RunAsync(stopping.Token);
    return 0;
}
catch (Exception error) when (error is ApinizerException or OptionsValidationException or JourneyException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync($"The journey ended early: {error.Message}");
    return 1;
}
