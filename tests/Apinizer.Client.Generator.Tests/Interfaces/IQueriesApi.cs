using Apinizer.Client;

namespace Shop;

[ApinizerApi]
public interface IQueriesApi
{
    [Get("/scalars/")]
    [Operation("queries.scalars", OperationClass.Safe)]
    Task<string> ScalarsAsync(
        [Query] string text,
        [Query] bool flag,
        [Query] int revision,
        [Query] long number,
        [Query] Color color,
        [Query, AliasAs("sort-by")] string sort = "name",
        CancellationToken cancellationToken = default);

    [Get("/optional/")]
    [Operation("queries.optional", OperationClass.Safe)]
    Task<string> OptionalAsync(
        [Query] string? text = null,
        [Query] bool? flag = null,
        [Query] int? revision = null,
        [Query] long? number = null,
        [Query] Color? color = null,
        CancellationToken cancellationToken = default);

    [Get("/filter/")]
    [Operation("queries.filter", OperationClass.Safe)]
    Task<string> FilterAsync([Query] PetFilter filter, CancellationToken cancellationToken = default);

    [Get("/filter/optional/")]
    [Operation("queries.optionalFilter", OperationClass.Safe)]
    Task<string> OptionalFilterAsync([Query] PetFilter? filter = null, CancellationToken cancellationToken = default);

    [Post("/headers/")]
    [Operation("queries.headers", OperationClass.Once)]
    Task<OperationResult> HeadersAsync(
        [Header("X-Trace")] string trace,
        [Header("X-Passphrase", Base64 = true)] Secret passphrase,
        [Header("X-Note")] string? note = null,
        CancellationToken cancellationToken = default);
}
