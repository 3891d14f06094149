using Apinizer.Client;

namespace Shop;

[ApinizerApi(typeof(ShopJson))]
public interface IUploadsApi
{
    [Multipart]
    [Post("/pets/{name}/photo/")]
    [Operation("uploads.photo", OperationClass.Create)]
    Task<OperationResult> PhotoAsync(string name, [Body] Pet metadata, FileUpload photo, CancellationToken cancellationToken = default);

    [Multipart]
    [Post("/photos/described/")]
    [Operation("uploads.described", OperationClass.Create)]
    Task<OperationResult> DescribedAsync(FileUpload photo, [Parts] PhotoDescription description, CancellationToken cancellationToken = default);

    [Multipart]
    [Put("/photos/")]
    [Operation("uploads.photos", OperationClass.Set)]
    Task<OperationResult> PhotosAsync([AliasAs("front.jpg")] FileUpload front, FileUpload back, CancellationToken cancellationToken = default);

    [Multipart]
    [Post("/photos/optional/")]
    [Operation("uploads.optional", OperationClass.Once)]
    Task<OperationResult> OptionalAsync([Body, AliasAs("meta")] Pet? metadata = null, FileUpload? photo = null, CancellationToken cancellationToken = default);
}
