namespace Apinizer.Client;

/// <summary>Follows a JSON array through pieces of any length to its closing bracket. Whether it is well-formed is for others to say.</summary>
internal struct ArrayScanner
{
    private int _depth;
    private bool _isInText;
    private bool _isEscaped;

    /// <returns>The index after the bracket that closes the array; -1 when it is not in this piece.</returns>
    public int FindEnd(ReadOnlySpan<byte> piece)
    {
        for (var index = 0; index < piece.Length; index++)
        {
            if (_isInText)
            {
                index += SkipText(piece[index..]);
                continue;
            }

            switch (piece[index])
            {
                case (byte)'"':
                    _isInText = true;
                    break;
                case (byte)'[' or (byte)'{':
                    _depth++;
                    break;
                case (byte)']' or (byte)'}' when --_depth == 0:
                    return index + 1;
            }
        }

        return -1;
    }

    /// <returns>How far its last letter is away.</returns>
    private int SkipText(ReadOnlySpan<byte> text)
    {
        var index = 0;
        for (; index < text.Length && _isInText; index++)
        {
            _isInText = _isEscaped || text[index] != (byte)'"';
            _isEscaped = !_isEscaped && text[index] == (byte)'\\';
        }

        return index - 1;
    }
}
