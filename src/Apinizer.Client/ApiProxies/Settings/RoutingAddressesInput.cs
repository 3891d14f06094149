using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>All the backend addresses of an API proxy.</summary>
public sealed record RoutingAddressesInput : DeployableInput, IValidatedInput
{
    /// <summary>No address at all: once it is deployed, no request reaches a backend. Say with <c>with</c> where to deploy it.</summary>
    public static RoutingAddressesInput RemoveAll { get; } = new() { RoutingAddressList = [], MayBeEmpty = true };

    /// <summary>
    /// The addresses, those that stay included: whatever is not in the list is removed. To remove all of them, use <see cref="RemoveAll"/>; an empty list
    /// alone is refused.
    /// </summary>
    public required IReadOnlyList<RoutingAddress> RoutingAddressList { get; init; }

    [JsonIgnore]
    private bool MayBeEmpty { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Given(RoutingAddressList)
            ?? (RoutingAddressList.Count == 0 && !MayBeEmpty ? Empty : null)
            ?? Each(RoutingAddressList, address => NotBlank(address.Address));

    private static InputProblem Empty { get; } = new(
        nameof(RoutingAddressList), $"without an address no request reaches a backend. Say so with {nameof(RoutingAddressesInput)}.{nameof(RemoveAll)} if it is meant.");
}
