using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>A list in an envelope. Nothing in this API is paged; null and absent mean empty. A long one is not kept in memory a second time, as text.</summary>
internal sealed class ListReader<T> : AnswerReader<IReadOnlyList<T>>
{
    /// <summary>What is longer is read while it arrives.</summary>
    public const int LongAnswer = 64 * 1024;

    private static readonly JsonConverter<List<T>> Items = (JsonConverter<List<T>>)JsonTypes<List<T>>.Info.Converter;

    public static ListReader<T> Instance { get; } = new();

    public override async ValueTask<IReadOnlyList<T>> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using var bytes = ResponseBytes.Rent();
            await bytes.FillAsync(stream, response.Content, Math.Min(LongAnswer, options.MaxResponseBytes), cancellationToken).ConfigureAwait(false);
            if (!bytes.IsTruncated)
            {
                return Read(call, response, bytes.Memory.Span, options);
            }

            using var answer = new AnswerStream(bytes.Everything, stream, response, options.MaxResponseBytes);
            return await ReadLongAsync(call, response, answer, bytes.Memory, options, cancellationToken).ConfigureAwait(false);
        }
    }

    public static IReadOnlyList<T> Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        if (TryReadAtOnce(body) is { } items)
        {
            return items;
        }

        // Once more, to find out what is wrong with it.
        var envelope = ReadEnvelope(call, response, body, options);
        return envelope.Result is { } list ? Deserialize<List<T>>(response, body[list]) : EmptyIn(envelope, response);
    }

    /// <returns>Null when there is no list, or something is wrong with it or with the answer.</returns>
    private static List<T>? TryReadAtOnce(ReadOnlySpan<byte> body)
    {
        try
        {
            var envelope = Envelope.Read(body, ReadItems);
            return envelope.SaysFailure ? null : (List<T>?)envelope.Items;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            // Where the converter is called by itself, nobody makes the first of the others.
            return null;
        }
    }

    private static object? ReadItems(ref Utf8JsonReader reader) => Items.Read(ref reader, typeof(List<T>), ApinizerJson.Options);

    private static async ValueTask<IReadOnlyList<T>> ReadLongAsync(
        ApiCall call, HttpResponseMessage response, AnswerStream answer, ReadOnlyMemory<byte> head, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        ListEnvelope<T>? envelope;
        try
        {
            envelope = await JsonSerializer.DeserializeAsync(answer, ListEnvelope<T>.Info, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            // What the serializer finds wrong with the JSON itself, and not with what it says, it wraps.
            throw error.InnerException is JsonException ? Unreadable(response, head.Span, error) : DoesNotFit(response, error);
        }

        var around = ReadEnvelope(call, response, envelope!.WriteAround(), options);
        return envelope.Items ?? EmptyIn(around, response);
    }

    private static IReadOnlyList<T> EmptyIn(Envelope envelope, HttpResponseMessage response)
        => envelope.SaysSuccess ? [] : throw ErrorReader.Unexpected(response, "The answer has no list where one was asked for");
}
