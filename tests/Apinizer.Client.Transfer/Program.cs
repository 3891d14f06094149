using System.Diagnostics;
using System.Security.Cryptography;
using Apinizer.Client;
using Apinizer.Client.KeysAndCertificates;
using Apinizer.Client.Transfer;

// A large file up to the emulator, which is a process of its own, and down again: how much memory does the process of the client take?
var megabytes = args is [var text] ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 500;
const int AllowedMegabytes = 60;

await using var emulator = await EmulatorProcess.StartAsync(maxUploadMegabytes: megabytes + 1);
using var client = new ApinizerClient(new ApinizerClientOptions
{
    BaseUrl = emulator.BaseUrl,
    Username = "admin",
    Password = "admin",
    AllowInsecureHttp = true,
    TransferTimeout = TimeSpan.FromMinutes(10),
    IdleTimeout = TimeSpan.FromMinutes(5),
});
await client.Test.SecureHelloAsync("Transfer");

var path = Path.Combine(Path.GetTempPath(), $"transfer-{Guid.NewGuid():N}.p12");
try
{
    var hash = await WriteFileAsync(path, megabytes);
    using var memory = new MemoryWatch();

    var clock = Stopwatch.StartNew();
    var keystore = new KeystoreFileInput { KeystoreName = "large", Password = "secret", EnvironmentList = ["production"] };
    await client.Keystores.ImportFileAsync("MyProject", FileUpload.FromPath(path), keystore);
    Show("up", clock.Elapsed, memory);

    clock.Restart();
    using var download = await client.Keystores.ExportFileAsync("MyProject", "large", new ExportFileOptions { EnvironmentName = "production" });
    var received = await SHA256.HashDataAsync(download.Stream);
    Show("down", clock.Elapsed, memory);

    var isSame = received.AsSpan().SequenceEqual(hash);
    Console.WriteLine(isSame ? "The same bytes came back." : "Other bytes came back.");
    return isSame && memory.PeakGrowth < AllowedMegabytes ? 0 : 1;
}
finally
{
    File.Delete(path);
}

void Show(string direction, TimeSpan time, MemoryWatch memory)
    => Console.WriteLine($"{megabytes} MB {direction} in {time.TotalSeconds:F1} s; the process has grown by {memory.PeakGrowth:F1} MB at most, to {memory.Peak:F1} MB; allowed is a growth of {AllowedMegabytes} MB.");

static async Task<byte[]> WriteFileAsync(string path, int megabytes)
{
    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    await using var file = File.Create(path);
    var block = new byte[1024 * 1024];
    for (var index = 0; index < megabytes; index++)
    {
        Random.Shared.NextBytes(block);
        hash.AppendData(block);
        await file.WriteAsync(block);
    }

    return hash.GetHashAndReset();
}
