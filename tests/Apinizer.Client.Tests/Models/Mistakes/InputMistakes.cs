namespace Apinizer.Client.Tests.Models;

/// <summary>What a caller may get wrong in the operations of a group: the argument, and what the message must say.</summary>
internal abstract class InputMistakes
{
    /// <summary>Those of all groups, by name.</summary>
    public static IReadOnlyDictionary<string, (string Operation, string Parameter, object? Input, string Message)> All { get; } = typeof(InputMistakes).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(InputMistakes)))
        .SelectMany(type => ((InputMistakes)Activator.CreateInstance(type)!).Cases)
        .ToDictionary(mistake => $"{mistake.Value.Operation}: {mistake.Key}", mistake => mistake.Value);

    protected abstract Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases { get; }
}
