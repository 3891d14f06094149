namespace Apinizer.Client.Tests;

/// <summary>What a Manager does with tokens: it numbers them as it issues them, and accepts only the last one.</summary>
internal sealed class TokenIssuer
{
    private int _issued;
    private bool _revoked;

    public string Current => $"token-{_issued}";

    public string ExpiresIn { get; set; } = "3600";

    /// <summary>Lets a manager issue and check tokens; what it answers to accepted calls is given.</summary>
    public FakeManager AtWork(Func<SentRequest, HttpResponseMessage>? accepted = null)
        => new FakeManager().AnswerToken(_ => Issue()).AnswerCall(request => Check(request, accepted ?? (_ => Answers.Ok())));

    /// <summary>Makes the current token worthless, until another one is issued.</summary>
    public void Revoke() => Volatile.Write(ref _revoked, true);

    private HttpResponseMessage Issue()
    {
        Interlocked.Increment(ref _issued);
        Volatile.Write(ref _revoked, false);
        return Answers.Token(Current, ExpiresIn);
    }

    private HttpResponseMessage Check(SentRequest request, Func<SentRequest, HttpResponseMessage> accepted)
        => !Volatile.Read(ref _revoked) && request.Authorization == $"Bearer {Current}" ? accepted(request) : Answers.InvalidToken();
}
