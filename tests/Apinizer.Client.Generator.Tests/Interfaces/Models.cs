using Apinizer.Client;

namespace Shop;

public sealed record Pet(string Name);

/// <summary>A body with a secret.</summary>
public sealed record Keeper(string Name, string? Key) : IHoldsSecrets
{
    InputProblem? IHoldsSecrets.FindMissingSecret() => Key is null ? new InputProblem(nameof(Key), "it is missing.") : null;
}

public sealed record Order(Pet Pet);

public sealed class Color : OpenEnum
{
    public Color(string value)
        : base(value)
    {
    }
}

public abstract record Page
{
    public int? Limit { get; set; }
}

/// <summary>Every type of query value, an inherited one, and both kinds of header. The last properties are not sent.</summary>
public sealed record PetFilter : Page
{
    public string? Text { get; set; }

    [AliasAs("is-sold")]
    public bool? Sold { get; set; }

    public int Revision { get; set; }

    public long? Since { get; set; }

    public Color? Color { get; set; }

    public string? @event { get; set; }

    [Header("X-Trace")]
    public string? Trace { get; set; }

    [Header("X-Passphrase", Base64 = true)]
    public Secret? Passphrase { get; set; }

    public static string Default => "";

    public string this[int index] => "";

    public string WriteOnly { set { } }

    internal string Hidden => "";
}

/// <summary>Text parts, and what goes elsewhere.</summary>
public sealed record PhotoDescription
{
    public string? Text { get; set; }

    [Query]
    public bool Override { get; set; }

    [Header("X-Passphrase", Base64 = true)]
    public Secret? Passphrase { get; set; }
}

[JsonSerializable(typeof(PhotoDescription))]
[JsonSerializable(typeof(Keeper))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Pet))]
[JsonSerializable(typeof(List<Pet>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal static class ShopJson;
