using Apinizer.Client;

namespace Shop;

[ApinizerApi(typeof(ShopJson))]
public interface IResultsApi
{
    [Post("/change/")]
    [Operation("results.change", OperationClass.Once)]
    Task<OperationResult> ChangeAsync(CancellationToken cancellationToken = default);

    [Post("/changed/")]
    [Operation("results.changed", OperationClass.Once)]
    Task<OperationResult<Pet>> ChangedAsync(CancellationToken cancellationToken = default);

    [Get("/item/")]
    [Operation("results.item", OperationClass.Safe)]
    Task<Pet> ItemAsync(CancellationToken cancellationToken = default);

    [Get("/list/")]
    [Operation("results.list", OperationClass.Safe)]
    Task<IReadOnlyList<Pet>> ListAsync(CancellationToken cancellationToken = default);

    [StreamOf(nameof(ListAsync))]
    IAsyncEnumerable<Pet> EnumerateAsync(CancellationToken cancellationToken = default);

    [Get("/bare/")]
    [Operation("results.bare", OperationClass.Safe, Bare = true)]
    Task<Pet> BareAsync(CancellationToken cancellationToken = default);

    [Get("/text/")]
    [Operation("results.text", OperationClass.Safe)]
    Task<string> TextAsync(CancellationToken cancellationToken = default);

    [Get("/file/")]
    [Operation("results.file", OperationClass.Safe)]
    Task<FileDownload> FileAsync(CancellationToken cancellationToken = default);
}
