namespace Apinizer.Client.Tests.Properties;

/// <summary>Answers every request alike, and keeps none: tens of thousands pass.</summary>
internal sealed class FixedAnswer : HttpMessageHandler
{
    public Func<HttpResponseMessage> Answer { get; set; } = Answers.Ok;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Answer());
}
