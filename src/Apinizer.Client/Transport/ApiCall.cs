using System.Globalization;
using System.Text;

namespace Apinizer.Client;

/// <summary>Everything that one call sends, and what became of its attempts so far. A generated method builds it; the transport runs it.</summary>
internal sealed class ApiCall(ApinizerOperation operation, string address)
{
    private StringBuilder? _query;
    private List<KeyValuePair<string, string>>? _headers;
    private RequestBody _body = RequestBody.Empty;
    private List<AttemptRecord>? _attempts;

    public ApinizerOperation Operation { get; } = operation;

    /// <summary>Where it goes, escaped.</summary>
    public string Address => _query is null ? address : address + _query;

    /// <summary>The segments of the path, still escaped: as many as the operation's template has, which is what follows the base URL.</summary>
    public string[] Segments
    {
        get
        {
            var all = address.Trim('/').Split('/');
            var count = Operation.PathTemplate.Trim('/').Split('/').Length;
            return [.. all.Skip(all.Length - count)];
        }
    }

    public RequestBody Body => _body;

    /// <summary>Whether it goes out without a token.</summary>
    public bool IsAnonymous => Operation.Permission == "none";

    /// <summary>What of it no message may show.</summary>
    public LiveSecrets Secrets { get; } = new();

    public string CorrelationId { get; } = CorrelationIds.Next();

    /// <summary>Who is told about it; null when nobody listens.</summary>
    public CallObservation? Observation { get; set; }

    /// <summary>How many attempts were started.</summary>
    public int AttemptCount { get; private set; }

    /// <summary>How many attempts may have been carried out although no answer said so.</summary>
    public int AmbiguousAttempts { get; set; }

    public bool HadAmbiguousAttempt => AmbiguousAttempts > 0;

    /// <summary>Whether a request that may change something went onto the wire, and no answer came yet.</summary>
    public bool IsUnanswered { get; set; }

    public IReadOnlyList<AttemptRecord> Attempts => _attempts ?? (IReadOnlyList<AttemptRecord>)[];

    /// <summary>Whether the long limits apply: a file goes over the wire, or workers take a deployment.</summary>
    public bool IsLong => Operation.IsTransfer || Deployment != DeploymentExpectation.None;

    /// <summary>What the caller may expect of the answer's deployment report.</summary>
    public DeploymentExpectation Deployment => Operation.Deploys switch
    {
        Deploys.Never => DeploymentExpectation.None,
        Deploys.OnRequest when _body.Deployment is { } request => request.AsksForDeployment ? DeploymentExpectation.Asked : DeploymentExpectation.None,
        _ => DeploymentExpectation.Automatic,
    };

    /// <summary>The environments that the call names as targets of a deployment.</summary>
    public IReadOnlyList<string> RequestedEnvironments => _body.Deployment?.RequestedEnvironments ?? [];

    public void AddQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (PathValue.HasHalfPair(value))
        {
            // Escaped, it would become another value without a word.
            throw new ArgumentException($"The value of {name} is a part of the address and must be valid Unicode: it has half a surrogate pair.", name);
        }

        _query = (_query is null ? new StringBuilder("?") : _query.Append('&')).Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    public void AddQuery(string name, bool? value) => AddQuery(name, value switch { true => "true", false => "false", _ => null });

    public void AddQuery(string name, long? value) => AddQuery(name, value?.ToString(CultureInfo.InvariantCulture));

    public void AddQuery(string name, OpenEnum? value) => AddQuery(name, value?.Value);

    public void AddHeader(string name, string? value, string parameterName)
    {
        if (value is null)
        {
            return;
        }

        if (value.Any(letter => letter is < ' ' or > '~'))
        {
            throw new ArgumentException($"The value goes into the header {name} and must have visible ASCII characters only.", parameterName);
        }

        (_headers ??= []).Add(new(name, value));
    }

    public void AddBase64Header(string name, Secret? value, string parameterName)
    {
        if (value is null)
        {
            return;
        }

        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(value.Reveal()));
        Secrets.Add(value);
        Secrets.Add(encoded);
        AddHeader(name, encoded, parameterName);
    }

    public void SetJson<T>(T body, string parameterName)
        where T : class => _body = new JsonBody<T>(body, parameterName, Secrets);

    public void SetBody(RequestBody body) => _body = body;

    public void AddJsonPart<T>(string name, T body, string parameterName)
        where T : class => Parts.AddJson(name, body, parameterName, Secrets);

    public void AddTextParts<T>(T form, string parameterName)
        where T : class => Parts.AddTexts(form, parameterName, Secrets);

    public void AddFilePart(string name, FileUpload file, string parameterName) => Parts.AddFile(name, file, parameterName);

    /// <summary>The same once more, as a call of its own.</summary>
    public ApiCall Again() => new(Operation, address) { _query = _query, _headers = _headers, _body = _body };

    /// <summary>A new message for one attempt: a message and its content serve only once.</summary>
    public ApiRequestMessage CreateMessage()
    {
        var message = new ApiRequestMessage(Operation.Method, new Uri(Address))
        {
            IsAnonymous = IsAnonymous,
            MaySendAgain = Operation.Class is OperationClass.Safe or OperationClass.Set,
        };
        if (Operation.Method != HttpMethod.Get)
        {
            // Never null: the runtime repeats a request without content by itself when the connection closes early, whatever its method.
            message.Content = _body.CreateContent(this);
        }

        message.Headers.TryAddWithoutValidation("X-Correlation-Id", CorrelationId);
        if (_headers is not null)
        {
            AddHeaders(message);
        }

        return message;
    }

    private void AddHeaders(ApiRequestMessage message)
    {
        foreach (var header in _headers!)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public void BeginAttempt() => AttemptCount++;

    public void RecordFailure(string reason, TimeSpan? delay = null)
        => (_attempts ??= []).Add(new AttemptRecord { Number = AttemptCount, Reason = reason, Delay = delay });

    private MultipartBody Parts
    {
        get
        {
            if (_body is not MultipartBody parts)
            {
                _body = parts = new MultipartBody();
            }

            return parts;
        }
    }
}
