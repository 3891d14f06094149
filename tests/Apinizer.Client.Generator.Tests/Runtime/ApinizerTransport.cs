namespace Apinizer.Client;

/// <summary>Stands in for the client's own: it hands over what was written down, and which of its methods was called, and sends nothing.</summary>
internal sealed class ApinizerTransport(Action<IReadOnlyList<string>, CancellationToken> record)
{
    public string Root => "";

    public Task<OperationResult> ChangeAsync(ApiCall call, CancellationToken cancellationToken) => Record<OperationResult>("change", call, cancellationToken);

    public Task<OperationResult<T>> ChangeAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class => Record<OperationResult<T>>("change of " + typeof(T).Name, call, cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync<T>(ApiCall call, CancellationToken cancellationToken)
        => Record<IReadOnlyList<T>>("list of " + typeof(T).Name, call, cancellationToken);

    public IAsyncEnumerable<T> StreamAsync<T>(ApiCall call, CancellationToken cancellationToken)
    {
        Record<T>("stream of " + typeof(T).Name, call, cancellationToken);
        return null!;
    }

    public Task<T> ItemAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class => Record<T>("item " + typeof(T).Name, call, cancellationToken);

    public Task<T> BareAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : class => Record<T>("bare " + typeof(T).Name, call, cancellationToken);

    public Task<string> TextAsync(ApiCall call, CancellationToken cancellationToken) => Record<string>("text", call, cancellationToken);

    public Task<FileDownload> DownloadAsync(ApiCall call, CancellationToken cancellationToken) => Record<FileDownload>("download", call, cancellationToken);

    private Task<T> Record<T>(string kind, ApiCall call, CancellationToken cancellationToken)
    {
        record([.. call.Lines, "→ " + kind], cancellationToken);
        return Task.FromResult<T>(default!);
    }
}
