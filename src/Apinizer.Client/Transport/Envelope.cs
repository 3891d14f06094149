using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// What wraps an answer. Two generations are documented, <c>status</c> with <c>resultMessage</c> and <c>success</c> with <c>error</c>; both are
/// read, in any member order; one that says failure is enough.
/// </summary>
internal struct Envelope
{
    private string? _resultMessage;
    private string? _errorDescription;
    private string? _message;
    private string? _detail;
    private string? _deploymentDetail;
    private IReadOnlyList<string>? _unresolvedReferences;

    public string? Status { get; private set; }

    public bool? Success { get; private set; }

    public string? ErrorCode { get; private set; }

    /// <summary>Where the objects stand in the bytes: an object, a list or nothing.</summary>
    public Range? Result { get; private set; }

    /// <summary>What the list reader made of the list.</summary>
    public object? Items { get; private set; }

    /// <summary>Where the report of the deployment stands in the bytes.</summary>
    public Range? Deployment { get; private set; }

    public readonly IReadOnlyList<string> UnresolvedReferences => _unresolvedReferences ?? [];

    public double? RetryAfterSeconds { get; private set; }

    public Dictionary<string, JsonElement>? AdditionalProperties { get; private set; }

    public readonly string? Message => _resultMessage ?? _errorDescription ?? _message ?? _detail ?? _deploymentDetail;

    public readonly bool SaysFailure => Status?.ToUpperInvariant() is "FAILURE" or "FAIL" or "ERROR" || Success == false || !string.IsNullOrEmpty(ErrorCode);

    /// <summary>Whether it says in so many words that the request was carried out.</summary>
    public readonly bool SaysSuccess => !SaysFailure && (Status is null ? Success == true : string.Equals(Status, "SUCCESS", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the Management API wrote it: a framework or a proxy in front of it has error objects of its own.</summary>
    public readonly bool IsOfManagementApi => _resultMessage is not null || _errorDescription is not null || Success is not null || Status?.ToUpperInvariant() is "SUCCESS" or "FAILURE" or "FAIL" or "ERROR";

    /// <param name="json">The answer.</param>
    /// <param name="readItems">Reads the list on the way, if there is one; <see cref="Result"/> is null then.</param>
    /// <exception cref="JsonException">The bytes are no JSON object.</exception>
    public static Envelope Read(ReadOnlySpan<byte> json, ItemsReader? readItems = null)
    {
        try
        {
            return ReadObject(json, readItems);
        }
        catch (InvalidOperationException error)
        {
            // What the reader throws at text that is no UTF-8.
            throw new JsonException("The answer has text that is no valid UTF-8.", error);
        }
    }

    private static Envelope ReadObject(ReadOnlySpan<byte> json, ItemsReader? readItems)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The answer is no JSON object.");
        }

        var envelope = new Envelope();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            envelope.ReadMember(ref reader, readItems);
        }

        if (reader.TokenType != JsonTokenType.EndObject || reader.Read())
        {
            throw new JsonException("The answer does not end with its object, or a second one follows.");
        }

        if (envelope is { Message: null, Deployment: { } deployment })
        {
            envelope._deploymentDetail = FindDetail(JsonElement.Parse(json[deployment]));
        }

        return envelope;
    }

    private void ReadMember(ref Utf8JsonReader reader, ItemsReader? readItems)
    {
        if (reader.ValueTextEquals("status"u8))
        {
            Status = ReadStatus(ref reader);
        }
        else if (reader.ValueTextEquals("success"u8))
        {
            Success = reader.ReadFlag();
        }
        else if (reader.ValueTextEquals("resultList"u8))
        {
            ReadList(ref reader, readItems);
        }
        else if (reader.ValueTextEquals("result"u8))
        {
            ReadResult(ref reader, readItems);
        }
        else if (reader.ValueTextEquals("resultMessage"u8))
        {
            _resultMessage = reader.ReadTextOrJson();
        }
        else if (reader.ValueTextEquals("deploymentResult"u8))
        {
            Deployment = reader.ReadRange();
        }
        else if (reader.ValueTextEquals("error"u8))
        {
            ErrorCode = reader.ReadTextOrJson();
        }
        else if (reader.ValueTextEquals("error_description"u8))
        {
            _errorDescription = reader.ReadTextOrJson();
        }
        else if (reader.ValueTextEquals("message"u8))
        {
            _message = reader.ReadTextOrJson();
        }
        else if (reader.ValueTextEquals("detail"u8))
        {
            _detail = reader.ReadTextOrJson();
        }
        else if (reader.ValueTextEquals("unresolvedReferences"u8))
        {
            var list = reader.ReadElement();
            _unresolvedReferences = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.ToString())] : [];
        }
        else if (reader.ValueTextEquals("retry_after"u8))
        {
            var value = reader.ReadElement();
            RetryAfterSeconds = value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) ? seconds : null;
        }
        else if (reader.ValueTextEquals("resultCount"u8))
        {
            reader.ReadRange();
        }
        else
        {
            (AdditionalProperties ??= [])[reader.GetString()!] = reader.ReadElement();
        }
    }

    private void ReadList(ref Utf8JsonReader reader, ItemsReader? readItems)
    {
        var start = reader;
        reader.Read();
        if (readItems is not null && reader.TokenType == JsonTokenType.StartArray)
        {
            Items = readItems(ref reader);
        }
        else
        {
            Result = start.ReadRange() ?? Result;
            reader = start;
        }
    }

    /// <summary>Some answers wrap once more, and three of them wrap nothing but whether it worked.</summary>
    private void ReadResult(ref Utf8JsonReader reader, ItemsReader? readItems)
    {
        var value = reader;
        value.Read();
        if (value.TokenType == JsonTokenType.StartObject && JsonElement.ParseValue(ref value) is var element && element.EnumerateObject().Count() == 1 && element.TryGetProperty("success", out var success))
        {
            Success ??= success.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
            reader = value;
        }
        else if (Result is null && Items is null)
        {
            ReadList(ref reader, readItems);
        }
        else
        {
            reader.Skip();
        }
    }

    private static string? FindDetail(JsonElement deployment)
        => deployment.ValueKind == JsonValueKind.Object && deployment.TryGetProperty("detail"u8, out var detail) && detail.ValueKind == JsonValueKind.String && detail.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static string? ReadStatus(ref Utf8JsonReader reader)
    {
        var start = reader;
        return start.Read() && start.TokenType == JsonTokenType.String && start.ValueTextEquals("SUCCESS"u8) && reader.Read() ? "SUCCESS" : reader.ReadTextOrJson();
    }
}
