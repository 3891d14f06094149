namespace Apinizer.Client;

/// <summary>
/// A file from the server, read while it arrives. It holds a connection: dispose it. What the server calls the file is never used as a path.
/// </summary>
public sealed class FileDownload : IDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Makes a download, for instance to return from a mock.</summary>
    /// <param name="stream">The content; it is disposed with the download.</param>
    /// <param name="fileName">What the server calls the file, if it says so.</param>
    /// <param name="contentType">The media type, if the server says so.</param>
    /// <param name="length">The length in bytes, if the server says so.</param>
    public FileDownload(Stream stream, string? fileName = null, string? contentType = null, long? length = null)
        : this(stream, fileName, contentType, length, owner: null)
    {
    }

    internal FileDownload(Stream stream, string? fileName, string? contentType, long? length, IDisposable? owner)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Stream = stream;
        FileName = fileName;
        ContentType = contentType;
        Length = length;
        _owner = owner;
    }

    /// <summary>The content. It can be read once.</summary>
    public Stream Stream { get; }

    /// <summary>What the server calls the file, without any folder; null when it does not say.</summary>
    public string? FileName { get; }

    /// <summary>The media type; null when the server does not say.</summary>
    public string? ContentType { get; }

    /// <summary>The length in bytes; null when the server does not say.</summary>
    public long? Length { get; }

    /// <summary>
    /// Writes the file, which appears under its name only when it is complete, and which only its owner may read and write: exports hold
    /// configuration and secrets.
    /// </summary>
    /// <param name="path">Where to write it. An existing file is replaced.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left behind.</param>
    /// <returns>A task that ends when the file is in its place.</returns>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var file = CreateForOwner(temporary))
            {
                await Stream.CopyToAsync(file, 81920, cancellationToken).ConfigureAwait(false);
            }

            Replace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Closes the connection, whether everything was read or not.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        _owner?.Dispose();
    }

#if NET
    private static FileStream CreateForOwner(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static void Replace(string source, string target) => File.Move(source, target, overwrite: true);
#else
    private static FileStream CreateForOwner(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true);

    private static void Replace(string source, string target)
    {
        if (File.Exists(target))
        {
            File.Replace(source, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(source, target);
        }
    }
#endif
}
