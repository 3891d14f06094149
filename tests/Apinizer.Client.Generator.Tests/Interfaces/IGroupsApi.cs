using Apinizer.Client;

namespace Shop
{
    /// <summary>Two groups of the same simple name below, one of a name without an I, and a member that implements itself.</summary>
    [ApinizerApi]
    public interface IGroupsApi
    {
        Cats.IFoodApi Cats { get; }

        Dogs.IFoodApi @event { get; }

        Items Items { get; }

        string Name => "groups";
    }

    [ApinizerApi]
    public interface Items;
}

namespace Shop.Cats
{
    [ApinizerApi]
    public interface IFoodApi
    {
        [Get("/cats/food/")]
        [Operation("cats.food", OperationClass.Safe)]
        Task<string> FoodAsync(CancellationToken cancellationToken = default);
    }
}

namespace Shop.Dogs
{
    [ApinizerApi]
    public interface IFoodApi
    {
        [Get("/dogs/food/")]
        [Operation("dogs.food", OperationClass.Safe)]
        Task<string> FoodAsync(CancellationToken cancellationToken = default);
    }
}
