using Apinizer.Client.Connections;

namespace Apinizer.Client.Policies;

/// <summary>The value of a claim.</summary>
public sealed record MapValue : ApinizerModel
{
    /// <summary>The value, as text. Needed.</summary>
    public string? Value { get; set; }

    /// <summary>What the text is to be read as; <see cref="MapValueType.String"/> if not set.</summary>
    public MapValueType? ValueType { get; set; }

    internal static InputProblem? FindProblem(IReadOnlyDictionary<string, MapValue>? claims, string member)
        => claims?.Where(claim => claim.Value?.Value is null)
            .Select(claim => new InputProblem($"{member}[{claim.Key}].{nameof(Value)}", "it must be set."))
            .FirstOrDefault();
}
