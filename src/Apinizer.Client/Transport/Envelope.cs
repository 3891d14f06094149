using System.Text.Json;

namespace Apinizer.Client;

/// <summary>
/// What wraps an answer. Two generations are documented, <c>status</c> with <c>resultMessage</c> and <c>success</c> with <c>error</c>; both are
/// read, in any member order; one that says failure is enough.
/// </summary>
internal sealed class Envelope
{
    private string? _resultMessage;
    private string? _errorDescription;
    private string? _message;
    private string? _detail;

    public string? Status { get; private set; }

    public bool? Success { get; private set; }

    public string? ErrorCode { get; private set; }

    /// <summary>Where the objects stand in the bytes: an object, a list or nothing.</summary>
    public Range? Result { get; private set; }

    public JsonElement? Deployment { get; private set; }

    public IReadOnlyList<string> UnresolvedReferences { get; private set; } = [];

    public double? RetryAfterSeconds { get; private set; }

    public Dictionary<string, JsonElement>? AdditionalProperties { get; private set; }

    public string? Message => _resultMessage ?? _errorDescription ?? _message ?? _detail ?? DeploymentDetail;

    public bool SaysFailure => Status?.ToUpperInvariant() is "FAILURE" or "FAIL" or "ERROR" || Success == false || !string.IsNullOrEmpty(ErrorCode);

    /// <summary>Whether it says in so many words that the request was carried out.</summary>
    public bool SaysSuccess => !SaysFailure && (Status is null ? Success == true : string.Equals(Status, "SUCCESS", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the Management API wrote it: a framework or a proxy in front of it has error objects of its own.</summary>
    public bool IsOfManagementApi => _resultMessage is not null || _errorDescription is not null || Success is not null || Status?.ToUpperInvariant() is "SUCCESS" or "FAILURE" or "FAIL" or "ERROR";

    private string? DeploymentDetail => Deployment is { } deployment ? DeploymentReader.Text(deployment, "detail") : null;

    /// <exception cref="JsonException">The bytes are no JSON object.</exception>
    public static Envelope Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return ReadObject(json);
        }
        catch (InvalidOperationException error)
        {
            // What the reader throws at text that is no UTF-8.
            throw new JsonException("The answer has text that is no valid UTF-8.", error);
        }
    }

    private static Envelope ReadObject(ReadOnlySpan<byte> json)
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
            envelope.ReadMember(ref reader);
        }

        // What follows the object would be a second answer.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? envelope : throw new JsonException("The answer does not end with its object.");
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("status"u8))
        {
            Status = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("success"u8))
        {
            Success = ReadFlag(ref reader);
        }
        else if (reader.ValueTextEquals("resultList"u8))
        {
            Result = ReadRange(ref reader) ?? Result;
        }
        else if (reader.ValueTextEquals("result"u8))
        {
            ReadResult(ref reader);
        }
        else if (reader.ValueTextEquals("resultMessage"u8))
        {
            _resultMessage = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("deploymentResult"u8))
        {
            Deployment = ReadElement(ref reader);
        }
        else if (reader.ValueTextEquals("error"u8))
        {
            ErrorCode = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("error_description"u8))
        {
            _errorDescription = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("message"u8))
        {
            _message = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("detail"u8))
        {
            _detail = ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("unresolvedReferences"u8))
        {
            var list = ReadElement(ref reader);
            UnresolvedReferences = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.ToString())] : [];
        }
        else if (reader.ValueTextEquals("retry_after"u8))
        {
            var value = ReadElement(ref reader);
            RetryAfterSeconds = value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) ? seconds : null;
        }
        else if (reader.ValueTextEquals("resultCount"u8))
        {
            ReadRange(ref reader);
        }
        else
        {
            (AdditionalProperties ??= [])[reader.GetString()!] = ReadElement(ref reader);
        }
    }

    /// <summary>Some answers wrap once more, and three of them wrap nothing but whether it worked.</summary>
    private void ReadResult(ref Utf8JsonReader reader)
    {
        var start = reader;
        var element = ReadElement(ref reader);
        if (element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Count() == 1 && element.TryGetProperty("success", out var success))
        {
            Success ??= success.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        }
        else
        {
            Result ??= ReadRange(ref start);
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            default:
                return JsonElement.ParseValue(ref reader).ToString();
        }
    }

    private static bool? ReadFlag(ref Utf8JsonReader reader)
    {
        reader.Read();
        var flag = reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => (bool?)null };
        reader.Skip();
        return flag;
    }

    private static JsonElement ReadElement(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonElement.ParseValue(ref reader);
    }

    private static Range? ReadRange(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
