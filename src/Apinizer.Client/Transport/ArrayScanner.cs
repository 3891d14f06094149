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
            if (_isEscaped)
            {
                _isEscaped = false;
                continue;
            }

            if (_isInText)
            {
                // Most of an answer is text, and of a text only its end matters.
                var length = piece[index..].IndexOfAny((byte)'"', (byte)'\\');
                if (length < 0)
                {
                    return -1;
                }

                index += length;
                _isInText = piece[index] != (byte)'"';
                _isEscaped = _isInText;
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
}
