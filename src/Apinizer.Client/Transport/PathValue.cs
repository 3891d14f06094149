namespace Apinizer.Client;

/// <summary>
/// One segment of a path. It is a security boundary: a value of <c>..</c> would turn the deletion of a policy into that of its API proxy.
/// </summary>
internal static class PathValue
{
    /// <summary>No name is longer, and each character may take nine in the address, whose length has a limit too.</summary>
    private const int MaxLength = 4096;

    public static string Escape(string value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("The value is a part of the address and must not be empty.", parameterName);
        }

        if (value.AsSpan().Trim('.').IsEmpty)
        {
            throw new ArgumentException($"The value '{value}' is a part of the address and must not consist of dots: it would address something else.", parameterName);
        }

        if (HasControl(value))
        {
            throw new ArgumentException("The value is a part of the address and must not have control characters.", parameterName);
        }

        if (HasHalfPair(value))
        {
            throw new ArgumentException("The value is a part of the address and must be valid Unicode: it has half a surrogate pair.", parameterName);
        }

        return value.Length <= MaxLength
            ? Uri.EscapeDataString(value)
            : throw new ArgumentException($"The value is a part of the address and must not have more than {MaxLength} characters.", parameterName);
    }

    public static string Escape(long value, string parameterName) => value >= 0
        ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(parameterName, value, "The value must not be negative.");

    public static string Escape(OpenEnum value, string parameterName)
        => Escape(value?.Value!, parameterName);

    /// <summary>An address of its pieces, in one go: a <c>+</c> over many of them makes an array first.</summary>
    public static string Join(params ReadOnlySpan<string> pieces)
#if NET9_0_OR_GREATER
        => string.Concat(pieces!);
#else
        => string.Concat(pieces.ToArray());
#endif

    public static bool HasControl(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsControl(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text is no valid Unicode: escaping would put another letter in the place of the half.</summary>
    public static bool HasHalfPair(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return true;
            }
        }

        return false;
    }
}
