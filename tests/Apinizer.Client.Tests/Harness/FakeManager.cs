using System.Collections.Concurrent;

namespace Apinizer.Client.Tests;

/// <summary>
/// The other end in memory: it logs requests and answers as told. Token requests and API calls have scripts of their own; when a script has run out, its
/// last answer is repeated.
/// </summary>
internal sealed class FakeManager : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> _requests = new();
    private readonly Script _tokens = new(_ => Answers.Token());
    private readonly Script _calls = new(_ => Answers.Ok());

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public IReadOnlyList<SentRequest> TokenRequests => [.. _requests.Where(request => request.IsTokenRequest)];

    public IReadOnlyList<SentRequest> Calls => [.. _requests.Where(request => !request.IsTokenRequest)];

    /// <summary>Awaited before each answer, after the request is logged.</summary>
    public Func<SentRequest, CancellationToken, Task>? Gate { get; set; }

    public FakeManager AnswerToken(params Func<SentRequest, HttpResponseMessage>[] answers)
    {
        _tokens.Set(answers);
        return this;
    }

    public FakeManager AnswerCall(params Func<SentRequest, HttpResponseMessage>[] answers)
    {
        _calls.Set(answers);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.ReadAsync(request, cancellationToken);
        _requests.Enqueue(sent);
        if (Gate is { } gate)
        {
            await gate(sent, cancellationToken);
        }

        var response = (sent.IsTokenRequest ? _tokens : _calls).Next(sent);
        response.RequestMessage = request;
        return response;
    }

    private sealed class Script(Func<SentRequest, HttpResponseMessage> standard)
    {
        private readonly Lock _gate = new();
        private Queue<Func<SentRequest, HttpResponseMessage>> _answers = new([standard]);

        public void Set(Func<SentRequest, HttpResponseMessage>[] answers)
        {
            lock (_gate)
            {
                _answers = new(answers);
            }
        }

        public HttpResponseMessage Next(SentRequest request)
        {
            Func<SentRequest, HttpResponseMessage> answer;
            lock (_gate)
            {
                answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
            }

            return answer(request);
        }
    }
}
