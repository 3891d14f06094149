using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>
/// A value that must not be seen: a password, a token, a key. It is made from a string implicitly and shows itself as <c>***</c> in
/// <see cref="ToString"/>, in the debugger, in logs and to every serializer but <see cref="ApinizerJson.Options"/>.
/// </summary>
[DebuggerDisplay("***")]
[JsonConverter(typeof(MaskingSecretConverter))]
public sealed class Secret : IEquatable<Secret>
{
    internal const string Mask = "***";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Keeps <paramref name="value"/> out of sight.</summary>
    /// <param name="value">The value in clear.</param>
    public Secret(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Whether the server sent a mask in place of the value, so that there is nothing to reveal. A masked secret is never sent.</summary>
    public bool IsMasked => _value.Length > 0 && _value.AsSpan().Trim('*').IsEmpty;

    internal bool IsEmpty => _value.Length == 0;

    /// <summary>The value in clear. Keep it short-lived: what holds it can leak it.</summary>
    /// <returns>The value.</returns>
    public string Reveal() => _value;

    /// <summary>Keeps bytes out of sight, such as those of a keystore or a key, in the Base64 form in which JSON carries them.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Their Base64 form.</returns>
    public static Secret FromBytes(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new Secret(Convert.ToBase64String(bytes));
    }

    /// <summary>Keeps a text out of sight; null stays null.</summary>
    /// <param name="value">The value in clear.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => value is null ? null : new Secret(value);

    /// <inheritdoc/>
    public bool Equals(Secret? other) => other is not null && string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Never the value.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => Mask;

    /// <summary>Whether both hide the same value.</summary>
    /// <param name="left">One secret.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Secret? left, Secret? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they hide different values.</summary>
    /// <param name="left">One secret.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Secret? left, Secret? right) => !(left == right);
}
