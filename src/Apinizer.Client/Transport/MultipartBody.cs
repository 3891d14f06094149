using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Client;

/// <summary>A multipart/form-data body: JSON and text parts and files, in the order in which they were added.</summary>
internal sealed class MultipartBody : RequestBody
{
    private readonly List<(string Name, Func<HttpContent> Create, FileUpload? File)> _parts = [];
    private IDeployRequest? _deployment;

    public override bool CanReplay => _parts.TrueForAll(part => part.File is null or { CanReplay: true });

    public override IDeployRequest? Deployment => _deployment;

    public void AddJson<T>(string name, T body, string parameterName, LiveSecrets secrets)
        where T : class
    {
        var json = new JsonBody<T>(body, parameterName, secrets);
        _deployment = json.Deployment;
        _parts.Add((name, json.CreateContent, null));
    }

    public void AddTexts<T>(T form, string parameterName, LiveSecrets secrets)
        where T : class
    {
        InputCheck.ThrowIfUnfit(form, parameterName);
        foreach (var (name, text, mediaType) in TextParts.Of(form, parameterName, secrets))
        {
            _parts.Add((name, () => new StringContent(text, Encoding.UTF8, mediaType), null));
        }
    }

    public void AddFile(string name, FileUpload file, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(file, parameterName);
        file.CheckReadable(parameterName);
        _parts.Add((name, file.CreateContent, file));
    }

    public override HttpContent CreateContent()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, create, file) in _parts)
        {
            var part = create();
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
