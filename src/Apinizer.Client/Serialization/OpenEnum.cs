using System.Diagnostics;

namespace Apinizer.Client;

/// <summary>
/// A value of a documented list that the server may extend. Known values are static properties of the derived type; a value that this version
/// does not know is read, compared and written back unchanged. Null means not set.
/// </summary>
[DebuggerDisplay("{Value}")]
public abstract class OpenEnum : IEquatable<OpenEnum>
{
    private protected OpenEnum(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The value as it stands on the wire.</summary>
    public string Value { get; }

    /// <summary>Whether the other is of the same list and has the same value; case does not matter.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>True when they are the same.</returns>
    public bool Equals(OpenEnum? other)
        => other is not null && GetType() == other.GetType() && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpenEnum);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The value as it stands on the wire.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether both are the same value.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OpenEnum? left, OpenEnum? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OpenEnum? left, OpenEnum? right) => !(left == right);
}
