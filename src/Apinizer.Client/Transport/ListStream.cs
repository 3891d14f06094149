using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// The list of an answer as a stream of its own, from its first bracket to its last, while the answer arrives. What stands around it is kept aside: it
/// tells whether the server means it.
/// </summary>
internal sealed class ListStream : ReadOnlyStream
{
    private readonly AnswerStream _answer;
    private readonly HttpResponseMessage _response;
    private readonly MemoryStream _around = new();
    private ArrayScanner _scanner;
    private bool _isAtEnd;

    /// <param name="head">What was read of the answer.</param>
    /// <param name="start">Where the list begins in it.</param>
    /// <param name="rest">Brings the rest.</param>
    /// <param name="response">The answer.</param>
    /// <param name="limit">How many bytes there may be until the limit is renewed.</param>
    public ListStream(ReadOnlyMemory<byte> head, int start, Stream rest, HttpResponseMessage response, long limit)
    {
        _answer = new AnswerStream(head[start..], rest, response, limit);
        _response = response;
        KeepAside(head.Span[..start]);
        KeepAside("[]"u8);
    }

    /// <summary>Finds the list in the beginning of an answer.</summary>
    /// <returns>Where it begins; null when it does not begin there.</returns>
    public static int? Find(ReadOnlySpan<byte> head)
    {
        try
        {
            var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && (reader.ValueTextEquals("resultList"u8) || reader.ValueTextEquals("result"u8))
                    && reader.Read() && reader.TokenType == JsonTokenType.StartArray)
                {
                    return (int)reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads it whole says what is wrong with it.
        }

        return null;
    }

    /// <summary>From here on the limit counts anew.</summary>
    public void RenewLimit() => _answer.RenewLimit();

    /// <summary>Reads to the end of the answer.</summary>
    /// <returns>What stands around the list, with an empty one in its place.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAroundAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        while (await ReadCoreAsync(buffer, cancellationToken).ConfigureAwait(false) > 0)
        {
            // Nobody wants the rest of a list that does not fit.
        }

        while (await _answer.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            KeepAside(buffer.AsSpan(0, read));
        }

        return _around.ToArray();
    }

    protected override async ValueTask<int> ReadCoreAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_isAtEnd || buffer.IsEmpty)
        {
            return 0;
        }

        var read = await _answer.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read == 0)
        {
            throw ErrorReader.Unexpected(_response, "The answer is cut off in its list", isTransient: true);
        }

        var end = _scanner.FindEnd(buffer.Span[..read]);
        if (end < 0)
        {
            return read;
        }

        _isAtEnd = true;
        KeepAside(buffer.Span[end..read]);
        return end;
    }

    private void KeepAside(ReadOnlySpan<byte> bytes) => _around.Write(bytes.ToArray(), 0, bytes.Length);
}
