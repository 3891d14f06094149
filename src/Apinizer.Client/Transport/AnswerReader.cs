using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Makes the result of a call from a 2xx answer. It disposes the answer when it has read it.</summary>
internal abstract class AnswerReader<TResult>
{
    public abstract ValueTask<TResult> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken);

    /// <summary>What to return when a repeated removal finds the object gone; null when the call removes nothing.</summary>
    public virtual TResult? AlreadyAbsent(ApiCall call) => default;

    /// <summary>Makes an exception of an answer that is not 2xx.</summary>
    public virtual ApinizerException ReadError(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
        => ErrorReader.Read(response, body, options, call.Secrets);

    protected static void ThrowIfTruncated(ResponseBytes bytes, HttpResponseMessage response, ApinizerClientOptions options)
    {
        if (bytes.IsTruncated)
        {
            throw ErrorReader.Unexpected(response, $"The answer is larger than {nameof(options.MaxResponseBytes)} ({options.MaxResponseBytes} bytes)");
        }
    }

    /// <summary>The envelope of an answer that does not say failure.</summary>
    protected static Envelope ReadEnvelope(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> json, ApinizerClientOptions options)
    {
        Envelope envelope;
        try
        {
            envelope = Envelope.Read(json);
        }
        catch (JsonException error)
        {
            throw Unreadable(response, json, error);
        }

        return envelope.SaysFailure
            ? throw ErrorReader.Create(response, envelope, options, call.Secrets)
            : envelope;
    }

    protected static T Deserialize<T>(HttpResponseMessage response, ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, JsonTypes<T>.Info) ?? throw DoesNotFit(response, null);
        }
        catch (JsonException error)
        {
            throw DoesNotFit(response, error);
        }
    }

    protected static ApinizerResponseException DoesNotFit(HttpResponseMessage response, JsonException? error)
        => ErrorReader.Unexpected(response, $"The answer does not fit: {ServerText.Clean(error?.Message ?? "The value is null.")}", error);

    /// <summary>A cut answer may come whole the next time; a page of HTML will not.</summary>
    protected static ApinizerResponseException Unreadable(HttpResponseMessage response, ReadOnlySpan<byte> body, JsonException error)
    {
        var start = SkipSpace(body);
        return start is [(byte)'<', ..] ? ErrorReader.Unexpected(response, "The answer is a page of HTML or XML", error)
            : start.IsEmpty ? ErrorReader.Unexpected(response, "The answer is empty", error)
            : ErrorReader.Unexpected(response, "The answer is no JSON of the Management API, or is cut off", error, isTransient: start[0] is (byte)'{' or (byte)'[');
    }

    protected static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> text)
    {
        while (text is [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..])
        {
            text = text[1..];
        }

        return text;
    }
}
