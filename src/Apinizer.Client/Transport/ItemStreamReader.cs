using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// A list whose items are handed over while they arrive. An attempt ends where the list begins; from there on the idle limit watches, as over a download.
/// </summary>
internal sealed class ItemStreamReader<T> : AnswerReader<IAsyncEnumerable<T>>
{
    public static ItemStreamReader<T> Instance { get; } = new();

    public override async ValueTask<IAsyncEnumerable<T>> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var bytes = ResponseBytes.Rent();
        await bytes.FillAsync(stream, response.Content, Math.Min(ListReader<T>.LongAnswer, options.MaxResponseBytes), cancellationToken).ConfigureAwait(false);
        if (bytes.IsTruncated && ListStream.Find(bytes.Everything.Span) is { } start)
        {
            var rest = new IdleLimitStream(stream, call, options.IdleTimeout, options.TimeProvider);
            return EnumerateAsync(call, response, new ListStream(bytes.Everything.ToArray(), start, rest, response, options.MaxResponseBytes), [], options, cancellationToken);
        }

        await bytes.FillAsync(stream, response.Content, options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        ThrowIfTruncated(bytes, response, options);
        return EnumerateAsync(call, response, list: null, ListReader<T>.Read(call, response, bytes.Memory.Span, options), options, cancellationToken);
    }

    private static async IAsyncEnumerable<T> EnumerateAsync(
        ApiCall call, HttpResponseMessage response, ListStream? list, IReadOnlyList<T> known, ApinizerClientOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var owned = response;
        foreach (var item in known)
        {
            yield return item;
        }

        if (list is null)
        {
            yield break;
        }

        var items = JsonSerializer.DeserializeAsyncEnumerable(list, JsonTypes<T>.Info, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = items.ConfigureAwait(false);
        while (await MoveNextAsync(call, response, items).ConfigureAwait(false))
        {
            list.RenewLimit();
            yield return items.Current ?? throw DoesNotFit(response, null).BelongsTo(call);
        }

        await ConfirmAsync(call, response, list, options, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> MoveNextAsync(ApiCall call, HttpResponseMessage response, IAsyncEnumerator<T?> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            throw DoesNotFit(response, error).BelongsTo(call);
        }
        catch (ApinizerException error)
        {
            throw error.BelongsTo(call);
        }
    }

    /// <summary>Whether the server means it may stand behind the list.</summary>
    private static async ValueTask ConfirmAsync(ApiCall call, HttpResponseMessage response, ListStream list, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var around = await list.ReadAroundAsync(cancellationToken).ConfigureAwait(false);
            _ = ReadEnvelope(call, response, around.Span, options);
        }
        catch (ApinizerException error)
        {
            throw error.BelongsTo(call);
        }
    }
}
