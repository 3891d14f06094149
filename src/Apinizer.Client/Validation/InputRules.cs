using System.Runtime.CompilerServices;

namespace Apinizer.Client;

/// <summary>
/// What inputs must keep to, joined by <c>??</c>: each rule returns the member with its problem, or null. The members name themselves.
/// </summary>
internal static class InputRules
{
    public static InputProblem? Given(object? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value is null ? new InputProblem(member, "it must be set.") : null;

    public static InputProblem? NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => string.IsNullOrWhiteSpace(value) ? new InputProblem(member, "it must not be empty.") : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? NotBlankIfSet(string? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value is null ? null : NotBlank(value, member);

    public static InputProblem? NotBlank(Secret? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value is null ? new InputProblem(member, "it must not be empty.") : NotBlankIfSet(value, member);

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? NotBlankIfSet(Secret? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => NotMasked(value, member) ?? (value is not null && string.IsNullOrWhiteSpace(value.Reveal()) ? new InputProblem(member, "it must not be empty.") : null);

    /// <summary>Null is fine: not set. So is an empty value.</summary>
    public static InputProblem? NotMasked(Secret? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value is { IsMasked: true } ? new InputProblem(member, "it is a mask, not a secret.") : null;

    /// <summary>Null is fine: not set. So are empty values.</summary>
    public static InputProblem? NoneMasked(IReadOnlyDictionary<string, Secret>? values, [CallerArgumentExpression(nameof(values))] string member = "")
        => values?.Where(value => value.Value is { IsMasked: true }).Select(value => NotMasked(value.Value, $"{member}[\"{value.Key}\"]")).FirstOrDefault();

    /// <summary>A secret that is needed, and that reads do not show.</summary>
    public static InputProblem? NotMissing(Secret? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value is null or { IsMasked: true } || string.IsNullOrWhiteSpace(value.Reveal())
            ? new InputProblem(member, $"it is a secret that is needed and missing. Set it, or say {nameof(MissingSecrets)}.{nameof(MissingSecrets.Keep)}.")
            : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? AtLeastOne(long? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value < 1 ? new InputProblem(member, "it must be at least 1.") : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? AtLeastOneSecond(TimeSpan? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value < TimeSpan.FromSeconds(1) ? new InputProblem(member, "it must be at least one second.") : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? Between(long? value, long least, long most, [CallerArgumentExpression(nameof(value))] string member = "")
        => value < least || value > most ? new InputProblem(member, $"it must be {least} to {most}.") : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? NotNegative(TimeSpan? value, [CallerArgumentExpression(nameof(value))] string member = "")
        => value < TimeSpan.Zero ? new InputProblem(member, "it must not be negative.") : null;

    public static InputProblem? NotEmpty<T>(IReadOnlyCollection<T>? list, [CallerArgumentExpression(nameof(list))] string member = "")
        => list is null or { Count: 0 } ? new InputProblem(member, "it must not be empty.") : null;

    /// <summary>Null is fine: not set.</summary>
    public static InputProblem? NoneBlank(IEnumerable<string?>? list, [CallerArgumentExpression(nameof(list))] string member = "")
        => list?.Any(string.IsNullOrWhiteSpace) == true ? new InputProblem(member, "an entry is empty.") : null;

    /// <summary>The problem of a part, named by the way to it. Null is fine: not set, or no problem.</summary>
    public static InputProblem? Part(InputProblem? problem, string member) => problem is null ? null : problem with { Member = $"{member}.{problem.Member}" };

    /// <summary>The first problem of an entry, with its index. Null is fine: not set.</summary>
    public static InputProblem? Each<T>(IEnumerable<T>? list, Func<T, InputProblem?> rule, [CallerArgumentExpression(nameof(list))] string member = "")
    {
        var index = 0;
        foreach (var entry in list ?? [])
        {
            if (entry is null)
            {
                return new InputProblem($"{member}[{index}]", "it must not be null.");
            }

            if (rule(entry) is { } problem)
            {
                return problem with { Member = $"{member}[{index}].{WithoutEntry(problem.Member)}" };
            }

            index++;
        }

        return null;
    }

    /// <summary>A rule that is written in place calls the member <c>entry.Name</c>; one of the entry's own calls it <c>Name</c>.</summary>
    private static string WithoutEntry(string member) => char.IsLower(member[0]) ? member[(member.IndexOf('.') + 1)..] : member;
}
