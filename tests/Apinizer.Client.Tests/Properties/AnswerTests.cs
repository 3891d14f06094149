using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever comes with a 2xx, a call returns or throws one of the documented exceptions.</summary>
public sealed class AnswerTests : IDisposable
{
    private static readonly Gen<string> Documented = Gen.Elements(DocumentedAnswers.All);

    private readonly FixedAnswer _manager = new();
    private readonly ApinizerClient _client;

    public AnswerTests() => _client = TestClient.WithToken(_manager, configure: options => options.MaxAttempts = 1);

    public void Dispose()
    {
        _client.Dispose();
        _manager.Dispose();
    }

    [Fact, Row("B5")]
    public void A_documented_answer_with_other_values_is_read_or_refused() => Survive(Documented.SelectMany(AnyJson.Changed).Select(Encoding.UTF8.GetBytes));

    [Fact, Row("B5"), Row("B3")]
    public void A_documented_answer_with_damaged_bytes_is_read_or_refused() => Survive(Documented.Select(Encoding.UTF8.GetBytes).SelectMany(AnyJson.Damaged));

    [Fact, Row("B5")]
    public void Any_JSON_is_read_or_refused() => Survive(AnyJson.Value.Select(Encoding.UTF8.GetBytes));

    [Fact, Row("B4"), Row("B5")]
    public void Any_bytes_are_read_or_refused() => Survive(ArbMap.Default.GeneratorFor<byte[]>());

    private void Survive(Gen<byte[]> bodies)
    {
        var returned = 0;
        Cases.Hold(
            from method in Gen.Elements(ApiMethod.All.ToArray()) from body in bodies select (Method: method, Body: body),
            async sent =>
            {
                _manager.Answer = () => new HttpResponseMessage { Content = new ByteArrayContent(sent.Body) { Headers = { { "Content-Type", "application/json" } } } };
                try
                {
                    // Nothing but an ApinizerException is caught.
                    (await sent.Method.InvokeAsync(_client, cancellationToken: TestContext.Current.CancellationToken) as IDisposable)?.Dispose();
                    returned++;
                }
                catch (ApinizerException error)
                {
                    Assert.Same(sent.Method.Operation, error.Operation);
                    Assert.InRange(error.Message.Length, 1, 4096);
                }
            });

        // It is not all refused.
        Assert.InRange(returned, 1, Cases.Count);
    }
}
