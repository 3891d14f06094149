using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>The table of all faults. It is read from its source, so that a change shows without a build.</summary>
internal static class FaultMatrix
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true };

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = typeof(FaultMatrix).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == nameof(Repository)).Value!;

    public static IReadOnlyList<FaultArea> Areas { get; } =
        JsonSerializer.Deserialize<FaultArea[]>(File.ReadAllText(Path.Combine(Repository, "tests", "Apinizer.Client.Tests", "Matrix", "FaultMatrix.json")), Strict)!;

    public static IEnumerable<FaultRow> Rows => Areas.SelectMany(area => area.Rows);
}
