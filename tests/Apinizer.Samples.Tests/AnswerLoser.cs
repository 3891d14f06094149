namespace Apinizer.Samples.Tests;

/// <summary>Lets the creation of a credential reach the Manager, and loses the answer.</summary>
internal sealed class AnswerLoser(string username) : DelegatingHandler(new SocketsHttpHandler())
{
    public int Lost { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isCreation = request.Method == HttpMethod.Post && (await request.Content!.ReadAsStringAsync(cancellationToken)).Contains(username, StringComparison.Ordinal);
        var response = await base.SendAsync(request, cancellationToken);
        if (!isCreation)
        {
            return response;
        }

        Lost++;
        response.Dispose();
        throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke.");
    }
}
