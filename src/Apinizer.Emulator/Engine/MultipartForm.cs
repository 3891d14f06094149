using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Apinizer.Emulator.Engine;

/// <summary>The parts of an upload, by name.</summary>
internal sealed class MultipartForm
{
    private readonly Dictionary<string, FormPart> _parts = new(StringComparer.Ordinal);

    public FormPart? this[string name] => _parts.GetValueOrDefault(name);

    public static MultipartForm Read(ReceivedRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Headers.GetValueOrDefault("Content-Type"), out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw new RefusedException($"Content type '{request.MediaType}' not supported", 415);
        }

        var form = new MultipartForm();
        try
        {
            using var body = new MemoryStream(request.Body.ToArray(), writable: false);
            var reader = new MultipartReader(boundary, body);

            // The whole body is in memory, so nothing here waits.
            while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
            {
                form.Add(section);
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new RefusedException("Failed to parse multipart servlet request");
        }

        return form;
    }

    private void Add(MultipartSection section)
    {
        if (section.GetContentDispositionHeader() is not { } disposition || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
        {
            return;
        }

        using var content = new MemoryStream();
        section.Body.CopyTo(content);
        _parts[name] = new FormPart(HeaderUtilities.RemoveQuotes(disposition.FileName).Value, content.ToArray());
    }
}
