namespace Apinizer.Client.Generator.Tests;

/// <summary>A source in which <c>[|…|]</c> marks where a problem is expected.</summary>
internal sealed class Marked
{
    private const string Usings = "using Apinizer.Client;\n";

    private Marked(string marked)
    {
        var (start, end) = (marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        Text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Span = start < 0 ? default : new(start, end - start);
    }

    public string Text { get; }

    public Microsoft.CodeAnalysis.Text.TextSpan Span { get; }

    public static Marked Source(string source) => new(Usings + source);

    /// <summary>Members of an interface, with types to use.</summary>
    public static Marked Members(string members) => Source($$"""
        namespace Shop;

        public sealed record Pet(string Name);

        public sealed record Toy(string Name);

        public sealed record Keeper(string Name) : IHoldsSecrets { InputProblem? IHoldsSecrets.FindMissingSecret() => null; }

        public struct Price { public int Cents { get; set; } }

        [JsonSerializable(typeof(Keeper))]
        [JsonSerializable(typeof(Pet))]
        [JsonSerializable(typeof(List<Pet>))]
        [JsonSerializable(typeof(Price))]
        internal static class ShopJson;

        [ApinizerApi(typeof(ShopJson))]
        public interface IPetsApi
        {
            {{members}}
        }
        """);
}
