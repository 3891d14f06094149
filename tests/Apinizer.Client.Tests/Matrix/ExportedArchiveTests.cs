using System.IO.Compression;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>An export is an archive, and archives can be made to write elsewhere. The client hands over the bytes and unpacks nothing.</summary>
public sealed class ExportedArchiveTests
{
    [Fact, Row("B11")]
    public async Task A_malicious_archive_is_one_file_in_the_place_that_the_caller_names()
    {
        var archive = MaliciousArchive();
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/zip";
            response.Headers.ContentDisposition = "attachment; filename=\"../../export.zip\"";
            return response.Body.WriteAsync(archive).AsTask();
        });
        using var client = server.Connect();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("inner/downloads"));
        var target = folder.PathOf("inner/downloads/orders.zip");

        using var download = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);
        await download.SaveAsync(target, TestContext.Current.CancellationToken);

        Assert.Equal([target], Directory.GetFiles(folder.PathOf("."), "*", SearchOption.AllDirectories).Select(Path.GetFullPath));
        Assert.Equal(archive, await File.ReadAllBytesAsync(target, TestContext.Current.CancellationToken));
        Assert.Equal("export.zip", download.FileName);
    }

    [Fact, Row("B11")]
    public void The_package_has_nothing_that_unpacks()
        => Assert.DoesNotContain(
            typeof(ApinizerClient).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.Contains("Compression", StringComparison.OrdinalIgnoreCase) || reference.Name.Contains("Zip", StringComparison.OrdinalIgnoreCase));

    private static byte[] MaliciousArchive()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var name in new[] { "../outside.txt", "../../outside.txt", "/tmp/outside.txt", "C:\\outside.txt" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("outside"u8);
            }

            using var bomb = archive.CreateEntry("bomb", CompressionLevel.SmallestSize).Open();
            bomb.Write(new byte[10 * 1024 * 1024]);
        }

        return bytes.ToArray();
    }
}
