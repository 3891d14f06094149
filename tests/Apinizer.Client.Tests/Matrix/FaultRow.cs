using System.Reflection;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A fault, what the client promises when it occurs, and the figure that proves it.</summary>
internal sealed record FaultRow(string Id, string Fault, string Where, string Promise, string Figure)
{
    private static readonly ILookup<string, MethodInfo> TestsByRow = typeof(RowAttribute).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .SelectMany(method => method.GetCustomAttributes<RowAttribute>().Select(row => (row.Id, Method: method)))
        .ToLookup(row => row.Id, row => row.Method);

    /// <summary>Why the promise is another one than clients of this kind usually make, or than they could.</summary>
    public string? Changed { get; init; }

    /// <summary>Where in the repository the proof is, if it is a program and no test of this project.</summary>
    public string? Proof { get; init; }

    /// <summary>Whether nothing proves it yet.</summary>
    public bool Open { get; init; }

    /// <summary>The rows that tests name, known or not.</summary>
    public static IEnumerable<string> Tested => TestsByRow.Select(row => row.Key);

    public IReadOnlyList<MethodInfo> Tests => [.. TestsByRow[Id].OrderBy(test => test.DeclaringType!.Name, StringComparer.Ordinal).ThenBy(test => test.Name, StringComparer.Ordinal)];
}
