using System.Net.Http.Headers;

namespace Apinizer.Client;

/// <summary>A multipart/form-data body: JSON parts and files, in the order in which they were added.</summary>
internal sealed class MultipartBody : RequestBody
{
    private readonly List<(string Name, RequestBody? Json, FileUpload? File)> _parts = [];

    public override bool CanReplay => _parts.TrueForAll(part => part.File is null or { CanReplay: true });

    public override IDeployRequest? Deployment => _parts.Select(part => part.Json?.Deployment).FirstOrDefault(deployment => deployment is not null);

    public void AddJson<T>(string name, T body, string parameterName)
        where T : class => _parts.Add((name, new JsonBody<T>(body, parameterName), null));

    public void AddFile(string name, FileUpload file, string parameterName)
    {
        Check(file, parameterName);
        file.CheckReadable(parameterName);
        _parts.Add((name, null, file));
    }

    public override HttpContent CreateContent()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, json, file) in _parts)
        {
            var part = json?.CreateContent() ?? file!.CreateContent();
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
            if (file is not null)
            {
                part.Headers.ContentDisposition.FileName = $"\"{file.FileName}\"";
            }

            content.Add(part);
        }

        return content;
    }
}
