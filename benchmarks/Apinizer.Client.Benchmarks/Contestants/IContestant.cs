namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>One way to call the Manager. Each method returns the contestant's own task, so that the comparison adds nothing to it.</summary>
internal interface IContestant : IDisposable
{
    /// <summary>A small POST with a JSON body.</summary>
    Task DeployAsync();

    /// <summary>A small POST that holds a password.</summary>
    Task CreateCredentialAsync();

    /// <summary>A list in its envelope, read into objects.</summary>
    Task ListAsync(string project);

    /// <summary>A file from the server.</summary>
    Task DownloadAsync(string apiProxy, Stream target);

    /// <summary>A file to the server, beside a JSON part.</summary>
    Task UploadAsync(Stream file);
}
