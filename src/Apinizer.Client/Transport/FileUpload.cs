using System.Net.Http.Headers;

namespace Apinizer.Client;

/// <summary>
/// A file to send: a path, bytes or a stream. It is a description and is not consumed: a path is opened anew for each attempt. A stream that
/// cannot seek is sent once, so that a call with it is not repeated.
/// </summary>
public sealed class FileUpload
{
    private readonly Func<Stream>? _open;
    private readonly byte[]? _bytes;
    private readonly Stream? _stream;
    private readonly long _start;

    private FileUpload(string fileName, string? contentType, Func<Stream>? open = null, byte[]? bytes = null, Stream? stream = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (fileName.Length == 0 || fileName.Any(letter => char.IsControl(letter) || letter is '"' or '\\' or '/') || fileName.Contains("=?"))
        {
            // "=?" begins a word that is encoded: a server would decode it, to a name that was not checked.
            throw new ArgumentException("A file name is needed, without a folder, quotes, control characters or '=?'.", nameof(fileName));
        }

        ContentType = contentType ?? "application/octet-stream";
        if (!MediaTypeHeaderValue.TryParse(ContentType, out _))
        {
            throw new ArgumentException($"'{contentType}' is no media type.", nameof(contentType));
        }

        FileName = fileName;
        _open = open;
        _bytes = bytes;
        _stream = stream;
        _start = stream is { CanSeek: true } ? stream.Position : 0;
    }

    /// <summary>The name that the server sees.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    internal bool CanReplay => _stream is null or { CanSeek: true };

    /// <summary>A file on disk, read when it is sent.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="contentType">The media type; <c>application/octet-stream</c> if null.</param>
    /// <returns>The description.</returns>
    public static FileUpload FromPath(string path, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new FileUpload(Path.GetFileName(path), contentType, open: () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true));
    }

    /// <summary>A file in memory. The bytes are not copied: do not change them before the call ends.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; <c>application/octet-stream</c> if null.</param>
    /// <returns>The description.</returns>
    public static FileUpload FromBytes(byte[] content, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new FileUpload(fileName, contentType, bytes: content);
    }

    /// <summary>The rest of a stream, from where it stands now. It stays open and belongs to the caller.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name that the server sees.</param>
    /// <param name="contentType">The media type; <c>application/octet-stream</c> if null.</param>
    /// <returns>The description.</returns>
    public static FileUpload FromStream(Stream content, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(content));
        }

        return new FileUpload(fileName, contentType, stream: content);
    }

    /// <summary>The file's name.</summary>
    /// <returns><see cref="FileName"/>.</returns>
    public override string ToString() => FileName;

    /// <exception cref="ArgumentException">The file cannot be opened, which is better known before anything is sent.</exception>
    internal void CheckReadable(string parameterName)
    {
        try
        {
            _open?.Invoke().Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The file cannot be read: {error.Message}", parameterName, error);
        }
    }

    internal HttpContent CreateContent()
    {
        HttpContent content;
        if (_bytes is not null)
        {
            content = new ByteArrayContent(_bytes);
        }
        else if (_open is not null)
        {
            content = new StreamContent(new SourceStream(Open(), FileName, leaveOpen: false));
        }
        else
        {
            if (_stream!.CanSeek)
            {
                _stream.Position = _start;
            }

            content = new StreamContent(new SourceStream(_stream, FileName, leaveOpen: true));
        }

        content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        return content;
    }

    /// <summary>The file was there when the call began.</summary>
    private Stream Open()
    {
        try
        {
            return _open!();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ApinizerException($"The file {FileName} cannot be read any more: {error.Message}", ApinizerErrorKind.Validation, error);
        }
    }
}
