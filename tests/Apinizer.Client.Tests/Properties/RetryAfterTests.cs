using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever a server asks for, the client waits as long, and not for ever.</summary>
public sealed class RetryAfterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(0.5);

    private readonly ManualTime _time = new();

    [Fact, Row("R2"), Row("R4")]
    public void Whole_seconds_are_waited_for_or_are_beyond_the_patience()
        => Cases.Hold(Gen.OneOf(Gen.Choose(0, 70), Gen.Choose(0, int.MaxValue)), seconds => AssertWait(TimeSpan.FromSeconds(seconds), NextDelay([Text(seconds)])));

    [Fact, Row("R3")]
    public void A_date_is_waited_for_or_is_past_or_beyond_the_patience()
        => Cases.Hold(
            Gen.OneOf(Gen.Choose(-70, 70), Gen.Choose(int.MinValue, int.MaxValue)),
            seconds => AssertWait(TimeSpan.FromSeconds(seconds), NextDelay([_time.GetUtcNow().AddSeconds(seconds).ToString("R")])));

    [Fact, Row("R5"), Row("R4")]
    public void Seconds_in_the_body_are_waited_for_or_are_beyond_the_patience()
        => Cases.Hold(
            Gen.OneOf(Gen.Choose(-1000, 70_000).Select(thousandths => thousandths / 1000.0), ArbMap.Default.GeneratorFor<double>()),
            seconds => AssertWait(double.IsNaN(seconds) ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Clamp(seconds, -1e6, 1e6)), NextDelay([], seconds)));

    [Fact, Row("R4")]
    public void Nothing_that_a_header_may_hold_is_more_than_a_wait_or_a_refusal_to_wait()
        => Cases.Hold(
            from lines in Gen.OneOf(AnyText.Wild, Number).ListOf(2) from body in ArbMap.Default.GeneratorFor<double?>() select (Lines: lines.ToArray(), Body: body),
            sent =>
            {
                var delay = NextDelay(sent.Lines, sent.Body);
                Assert.True(delay is null || (delay >= TimeSpan.Zero && delay <= Patience * 1.1), $"{delay}");
            });

    /// <summary>Numbers as no header should have them.</summary>
    private static Gen<string> Number
        => from sign in Gen.Elements("", "-", "+", " ") from digits in Gen.Choose('0', '9').Select(digit => (char)digit).ListOf() from rest in Gen.Elements("", ".5", "e1", "e400", "E-9", ",5", "s", ";")
           select $"{sign}{string.Concat(digits)}{rest}";

    private static void AssertWait(TimeSpan asked, TimeSpan? delay)
    {
        if (asked > Patience)
        {
            Assert.Null(delay);
        }
        else if (asked > UsualWait)
        {
            Assert.InRange(Assert.NotNull(delay), asked, asked * 1.1 + TimeSpan.FromTicks(1));
        }
        else
        {
            Assert.InRange(Assert.NotNull(delay), asked > TimeSpan.Zero ? asked : TimeSpan.Zero, UsualWait * 1.1);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the client waits after a first attempt that was answered so.</summary>
    private TimeSpan? NextDelay(string[] headers, double? secondsInBody = null)
    {
        var options = new ApinizerClientOptions { TimeProvider = _time, TotalTimeout = TimeSpan.FromHours(1) };
        using var response = Answers.Status(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", headers);
        var failure = new ApinizerApiException("Slow down", ApinizerErrorKind.RateLimited, response.StatusCode) { RetryAfter = RetryAfterReader.Read(response, secondsInBody, _time) };
        var call = new ApiCall(ApinizerOperations.All.Single(operation => operation.Id == "projects.list"), "/apiops/projects/");
        call.BeginAttempt();
        return new RetryPolicy(options, _time, NullLogger.Instance).NextDelay(call, failure, options.TotalTimeout, _time.GetTimestamp());
    }
}
