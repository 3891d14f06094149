namespace Apinizer.Client.ApiProxies;

/// <summary>
/// An API proxy as it is read for a promotion. Say what becomes of it in the target project: <see cref="AsNew"/> or <see cref="InPlaceOf"/>.
/// </summary>
public sealed record ApiProxyForPromotion : ApiProxyPromotion
{
    /// <summary>The server's id of this very API proxy.</summary>
    public string? Id { get; set; }

    /// <summary>The same, to be created in another project. The server refuses it when the name is taken there.</summary>
    /// <returns>What to save.</returns>
    public ApiProxyPromotionInput AsNew() => new(this, id: null);

    /// <summary>The same, to overwrite an API proxy of another project.</summary>
    /// <param name="id">The id of the API proxy to overwrite: not that of the source, which stands in <see cref="Id"/>.</param>
    /// <returns>What to save.</returns>
    /// <exception cref="ArgumentException">The id is blank, or that of the source, which would then overwrite itself.</exception>
    public ApiProxyPromotionInput InPlaceOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.IsNullOrWhiteSpace(id) || id == Id
            ? throw new ArgumentException("The id of the API proxy in the target project is needed, not that of the source.", nameof(id))
            : new ApiProxyPromotionInput(this, id);
    }
}
