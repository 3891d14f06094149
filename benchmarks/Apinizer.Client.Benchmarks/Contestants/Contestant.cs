namespace Apinizer.Client.Benchmarks.Contestants;

internal sealed record Contestant(string Name, Func<Target, IContestant> Create)
{
    /// <summary>What the others are compared with.</summary>
    public static Contestant Raw { get; } = new("raw", target => new RawClient(target));

    /// <summary>Raw against itself: what the machine makes of a difference of nothing.</summary>
    public static Contestant RawAgain { get; } = new("raw again (A/A)", target => new RawClient(target));

    public static Contestant Tuned { get; } = new("tuned", target => new TunedClient(target));

    public static Contestant Ours { get; } = new("ours", OursClient.New);

    /// <summary>The items one by one, in the place of a list.</summary>
    public static Contestant OursAsStream { get; } = new("ours as a stream", OursClient.Streaming);

    public static Contestant OursFromServices { get; } = new("ours from DI", OursClient.FromServices);

    public static Contestant Reflection { get; } = new("reflection STJ", target => new ReflectionClient(target));

    public static Contestant RestEase { get; } = new("RestEase (STJ source generation)", target => new RestEaseClient(target));

    public static Contestant RestSharp { get; } = new("RestSharp (STJ source generation)", target => new RestSharpClient(target));

    public static IReadOnlyList<Contestant> All { get; } = [Raw, RawAgain, Tuned, Ours, OursFromServices, Reflection, RestEase, RestSharp];

    public static Contestant Named(string name) => All.Append(OursAsStream).Single(contestant => contestant.Name == name);
}
