using System.Reflection;

namespace Apinizer.Client.Generator.Tests;

/// <summary>A source file that tests compile or read.</summary>
internal sealed record EmbeddedSource(string Name, string Text)
{
    /// <summary>What stands in place of the client: its own declarations, and a stand-in for the rest.</summary>
    public static IReadOnlyList<EmbeddedSource> Runtime { get; } = Read("Runtime/");

    /// <summary>Interfaces that between them use all that the generator can do.</summary>
    public static IReadOnlyList<EmbeddedSource> Interfaces { get; } = Read("Interfaces/");

    /// <summary>Those sources of the client that the stand-in stands in for.</summary>
    public static IReadOnlyList<EmbeddedSource> Client { get; } = Read("Client/");

    private static List<EmbeddedSource> Read(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return new EmbeddedSource(name, reader.ReadToEnd());
                }),
        ];
    }
}
