using System.Runtime.InteropServices;
using Apinizer.Emulator;
using Apinizer.Emulator.Tool;

CommandLine command;
try
{
    command = CommandLine.Parse(args);
}
catch (FormatException error)
{
    await Console.Error.WriteLineAsync($"apinizer-emulator: {error.Message} Try --help.");
    return 2;
}

if (command.WantsHelp)
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

ApinizerEmulator emulator;
try
{
    emulator = await ApinizerEmulator.StartAsync(command.Configure);
}
catch (IOException error)
{
    await Console.Error.WriteLineAsync($"apinizer-emulator: {error.Message}");
    return 1;
}

await using (emulator)
{
    Console.WriteLine($"""
        The Apinizer Management API emulator listens at {emulator.BaseUrl}
        Token of the first user: {emulator.Token}
        Try: curl -H "Authorization: Bearer {emulator.Token}" {emulator.BaseUrl}apiops/projects/
        Everything is kept in memory only. Press Ctrl+C to stop.
        """);

    var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        stopped.TrySetResult();
    }

    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    await stopped.Task;
}

return 0;
