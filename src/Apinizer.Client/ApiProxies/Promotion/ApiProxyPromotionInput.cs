namespace Apinizer.Client.ApiProxies;

/// <summary>
/// An API proxy to make in the target project of a promotion. <see cref="ApiProxyForPromotion.AsNew"/> and <see cref="ApiProxyForPromotion.InPlaceOf"/> make it
/// from what was read, with all that is unknown to this version.
/// </summary>
public sealed record ApiProxyPromotionInput : ApiProxyPromotion, IValidatedInput
{
    /// <summary>Makes an empty one.</summary>
    public ApiProxyPromotionInput()
    {
    }

    internal ApiProxyPromotionInput(ApiProxyPromotion source, string? id)
        : base(source)
        => Id = id;

    /// <summary>The id of the API proxy of the target project that is overwritten; a new one is created if not set.</summary>
    public string? Id { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name) ?? NotBlankIfSet(Id) ?? NotMasked(PublicKey) ?? NotMasked(SecretKey) ?? FindMask(Routing);

    private static InputProblem? FindMask(PromotedRouting? routing)
        => Part(NotMasked(routing?.ProxyPassword, nameof(routing.ProxyPassword)) ?? NotMasked(routing?.StickyHashSecret, nameof(routing.StickyHashSecret)), nameof(Routing));
}
