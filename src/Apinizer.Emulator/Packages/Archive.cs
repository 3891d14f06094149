using System.IO.Compression;

namespace Apinizer.Emulator.Packages;

/// <summary>ZIP files in memory.</summary>
internal static class Archive
{
    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8);

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> files, DateTimeOffset time)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = time;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>The files in it, without folders; null when it is broken.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)>? Read(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            return [.. archive.Entries.Where(entry => entry.Name.Length > 0).Select(entry => (entry.FullName, Content(entry)))];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
