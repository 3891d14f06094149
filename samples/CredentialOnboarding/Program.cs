using Apinizer.Client;
using Apinizer.Emulator;
using CredentialOnboarding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var line = CommandLine.Parse(args);
if (line is null && args.Length > 0)
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

await using var emulator = line is null ? await ApinizerEmulator.StartAsync(options => options.AddProject(Demonstration.Project)) : null;
var services = new ServiceCollection();
if (emulator is null)
{
    services.AddApinizerClient(new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection("Apinizer"));
}
else
{
    Console.WriteLine($"There is no command: this shows an import into the embedded emulator.{Environment.NewLine}{CommandLine.Usage}{Environment.NewLine}");
    services.AddApinizerClient(options => (options.BaseUrl, options.Token) = (emulator.BaseUrl, emulator.Token));
}

await using var provider = services.BuildServiceProvider();
try
{
    var client = provider.GetRequiredService<IApinizerClient>();
    if (line is null)
    {
        await Demonstration.RunAsync(client, stopping.Token);
        return 0;
    }

    return await new Commands(client.Credentials, Console.Out).RunAsync(line, stopping.Token);
}
catch (Exception error) when (error is ApinizerException or OptionsValidationException or IOException or InvalidDataException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
