namespace Apinizer.Client.Benchmarks.Measuring;

/// <summary>Where the sources are, seen from where the program was built.</summary>
internal static class RepositoryFolder
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Find(), .. parts]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "Apinizer.Client.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("This program runs from within its repository.");
    }
}
