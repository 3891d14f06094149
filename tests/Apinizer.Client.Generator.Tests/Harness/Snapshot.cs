using System.Reflection;

namespace Apinizer.Client.Generator.Tests;

/// <summary>
/// Compares a text with a committed file. When they differ, the text is written next to it as <c>.received.txt</c>: a reader who agrees with the
/// difference renames that file.
/// </summary>
internal static class Snapshot
{
    public static string Folder { get; } = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Snapshots").Value!;

    public static void Verify(string name, string text)
    {
        var (verified, received) = (Path.Combine(Folder, name + ".verified.txt"), Path.Combine(Folder, name + ".received.txt"));
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from its snapshot (- snapshot, + generated):\n{LineDifference.Between(expected, text)}");
    }
}
