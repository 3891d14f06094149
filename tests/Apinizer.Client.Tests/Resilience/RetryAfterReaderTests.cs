using System.Net.Http.Headers;

namespace Apinizer.Client.Tests.Resilience;

/// <summary>How long a server asks to wait, in every form that it may say it.</summary>
public sealed class RetryAfterReaderTests
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("1.5", 1.5)]
    [InlineData("0", 0.0)]
    public void A_number_of_seconds_is_the_wait(string header, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Read(header));

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5")]
    [InlineData("soon")]
    public void A_header_that_asks_for_nothing_leaves_the_word_to_the_body(string header)
    {
        Assert.Null(Read(header));
        Assert.Equal(TimeSpan.FromSeconds(2.5), Read(header, secondsInBody: 2.5));
    }

    [Fact]
    public void The_header_counts_when_the_body_says_something_else() => Assert.Equal(TimeSpan.FromSeconds(7), Read("7", secondsInBody: 60));

    [Theory]
    [InlineData(0.0)]
    [InlineData(-3.0)]
    public void A_body_that_asks_for_no_wait_asks_for_nothing(double seconds) => Assert.Null(Read(null, seconds));

    [Fact]
    public void A_date_that_has_come_asks_for_nothing()
    {
        Assert.Null(Read(_time.GetUtcNow().ToString("R")));
        Assert.Equal(TimeSpan.FromSeconds(1), Read(_time.GetUtcNow().AddSeconds(1).ToString("R")));
    }

    [Theory]
    [InlineData("2147483647", null)]
    [InlineData("99999999999", null)]
    [InlineData("1e300", null)]
    [InlineData("Thu, 01 Mar 2029 12:00:00 GMT", null)]
    [InlineData(null, 1e300)]
    public void Nobody_waits_longer_than_a_year(string? header, double? secondsInBody) => Assert.Equal(Year, Read(header, secondsInBody));

    [Fact]
    public void A_negative_wait_that_a_handler_sets_is_none()
    {
        using var response = Answers.Status(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(-5));

        Assert.Equal(TimeSpan.Zero, RetryAfterReader.Read(response, secondsInBody: null, _time));
    }

    private TimeSpan? Read(string? header, double? secondsInBody = null)
    {
        using var response = Answers.Status(HttpStatusCode.TooManyRequests);
        if (header is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", header);
        }

        return RetryAfterReader.Read(response, secondsInBody, _time);
    }
}
