using Apinizer.Client;

namespace Shop;

[ApinizerApi]
public interface IPathsApi
{
    [Get("/")]
    [Operation("paths.root", OperationClass.Safe)]
    Task<string> RootAsync(CancellationToken cancellationToken = default);

    [Get("/shops/{shopName}/")]
    [Operation("paths.slash", OperationClass.Safe)]
    Task<string> SlashAsync(string shopName, CancellationToken cancellationToken = default);

    [Get("/shops/{shopName}")]
    [Operation("paths.noSlash", OperationClass.Safe)]
    Task<string> NoSlashAsync(string shopName, CancellationToken cancellationToken = default);

    [Get("/every/{text}/{revision}/{number}/{color}/type/")]
    [Operation("paths.every", OperationClass.Safe)]
    Task<string> EveryAsync(string text, int revision, long number, Color color, CancellationToken cancellationToken = default);

    [Get("/{last}/{first}/{last}")]
    [Operation("paths.order", OperationClass.Safe)]
    Task<string> OrderAsync(string first, string last, CancellationToken cancellationToken = default);

    [Get("/{event}/{class}/")]
    [Operation("paths.keywords", OperationClass.Safe)]
    Task<string> KeywordsAsync(string @event, string @class, [Query] bool? @default, CancellationToken @return);
}
