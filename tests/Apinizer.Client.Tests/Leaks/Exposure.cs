using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Everything by which a value shows itself without being asked for a secret: in logs, in the debugger, to a foreign serializer.</summary>
internal static partial class Exposure
{
    public static IEnumerable<(string Where, string Text)> Of(object? value)
    {
        if (value is null or CancellationToken)
        {
            yield break;
        }

        if (value is Exception error)
        {
            foreach (var text in OfException(error))
            {
                yield return text;
            }

            yield break;
        }

        foreach (var text in OfGraph(value, []))
        {
            yield return text;
        }

        if (value is not FileDownload)
        {
            yield return ("JsonSerializer.Serialize", JsonSerializer.Serialize(value, value.GetType()));
        }
    }

    private static IEnumerable<(string Where, string Text)> OfException(Exception error)
    {
        yield return ("Exception.ToString()", error.ToString());
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            foreach (DictionaryEntry entry in cause.Data)
            {
                yield return ("Exception.Data", $"{entry.Key}={entry.Value}");
            }

            foreach (var text in OfGraph(cause, []))
            {
                yield return text;
            }
        }
    }

    /// <summary>The value and what its public properties lead to, as far as it is ours.</summary>
    private static IEnumerable<(string Where, string Text)> OfGraph(object value, HashSet<object> seen)
    {
        if (!seen.Add(value))
        {
            yield break;
        }

        var type = value.GetType();
        yield return ($"{type.Name}.ToString()", value.ToString() ?? "");
        if (type.GetCustomAttribute<DebuggerDisplayAttribute>() is { Value: { } display })
        {
            yield return ($"[DebuggerDisplay] of {type.Name}", Member().Replace(display, member => MemberText(value, member.Groups["name"].Value)));
        }

        // What no property knows is kept in clear on purpose, and is shown by none of these.
        var parts = value is IEnumerable list and not string ? list.Cast<object?>() : type.Assembly == typeof(Secret).Assembly || value is Exception
            ? type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("AdditionalProperties" or "Stream" or "TargetSite")).Select(property => property.GetValue(value))
            : [];
        foreach (var text in parts.OfType<object>().SelectMany(part => OfGraph(part, seen)))
        {
            yield return text;
        }
    }

    private static string MemberText(object value, string name)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var type = value.GetType();
        return (type.GetProperty(name, Any)?.GetValue(value) ?? type.GetField(name, Any)?.GetValue(value))?.ToString() ?? "";
    }

    [GeneratedRegex(@"\{(?<name>\w+)(\(\))?(,nq)?\}")]
    private static partial Regex Member();
}
