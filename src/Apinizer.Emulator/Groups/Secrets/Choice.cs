using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Values outside of a JSON body that are one of a few names.</summary>
internal static class Choice
{
    public static string? Of(string? value, string name, params string[] allowed)
        => value is null || allowed.Contains(value) ? value : throw new RefusedException($"{name} must be one of {string.Join(", ", allowed)}!");

    /// <summary>Like <see cref="Of"/>, in the words that the Manager has for files.</summary>
    public static string? Supported(string? value, string name, IReadOnlyCollection<string> supported)
        => value is null || supported.Contains(value) ? value : throw new RefusedException($"Unknown {name} ({value})! Supported values: {string.Join(", ", supported)}");
}
