using Apinizer.Client;

namespace Shop;

[ApinizerApi(typeof(ShopJson))]
public interface IBodiesApi
{
    [Post("/shops/{shopName}/pets/")]
    [Operation("bodies.create", OperationClass.Create, Deploys.Always, Permission = "PETS:MANAGE + PETS:DEPLOY", VerifyWith = "bodies.get")]
    Task<OperationResult> CreateAsync(string shopName, [Body] Pet pet, CancellationToken cancellationToken = default);

    [Put("/pets/names/")]
    [Operation("bodies.replaceNames", OperationClass.Set, Deploys.OnRequest, Permission = "admin")]
    Task<OperationResult> ReplaceNamesAsync([Body] IReadOnlyList<string> names, CancellationToken cancellationToken = default);

    [Put("/shops/{shopName}/pets/{class}/")]
    [Operation("bodies.replace", OperationClass.Set)]
    Task<OperationResult> ReplaceAsync(string shopName, string @class, [Body(NameInPath = nameof(Pet.Name))] Pet @event, CancellationToken cancellationToken = default);

    [Put("/keepers/{keeperName}/")]
    [Operation("bodies.replaceKeeper", OperationClass.Once)]
    Task<OperationResult> ReplaceKeeperAsync(
        string keeperName,
        [Body(NameInPath = nameof(Keeper.Name))] Keeper keeper,
        MissingSecrets missingSecrets = MissingSecrets.Reject,
        [Rename] bool @is = false,
        CancellationToken cancellationToken = default);

    [Post("/keepers/")]
    [Operation("bodies.createKeeper", OperationClass.Create)]
    Task<OperationResult> CreateKeeperAsync([Body] Keeper keeper, MissingSecrets missing, CancellationToken cancellationToken = default);

    [Put("/orders/{name}/")]
    [Operation("bodies.order", OperationClass.Set)]
    Task<OperationResult> OrderAsync(string name, [Body(NameInPath = "Pet.Name", NameIgnoresCase = true)] Order order, CancellationToken cancellationToken = default);

    [Patch("/pets/")]
    [Operation("bodies.update", OperationClass.Set)]
    Task<OperationResult> UpdateAsync([Body] Pet? pet = null, CancellationToken cancellationToken = default);

    [Delete("/pets/")]
    [Operation("bodies.delete", OperationClass.Once)]
    Task<OperationResult> DeleteAsync([Body] Pet pet, [Query] bool force = true, CancellationToken cancellationToken = default);

    [Delete("/pets/all/")]
    [Operation("bodies.deleteAll", OperationClass.Set)]
    Task<OperationResult> DeleteAllAsync([Body] Pet pet, [Confirm("All \"pets\" are gone.")] bool confirmEmptyShop, CancellationToken cancellationToken = default);
}
