using Polly.Timeout;

namespace Apinizer.Client.Tests.Resilience;

/// <summary>What a failure says about the request: whether the server may have acted on it.</summary>
public sealed class FailureClassifierTests
{
    /// <summary>Failures that say nothing by themselves.</summary>
    public static TheoryData<string> Silent => ["broken", "unknown", "timeout"];

    [Theory, MemberData(nameof(Silent))]
    public void A_change_whose_body_never_went_out_was_not_made(string failure) => Assert.Equal(FailureKind.NotProcessed, Classify("credentials.create", failure, wasSent: false));

    [Theory, MemberData(nameof(Silent))]
    public void A_change_whose_body_went_out_may_have_been_made(string failure) => Assert.Equal(FailureKind.Ambiguous, Classify("credentials.create", failure, wasSent: true));

    [Theory, MemberData(nameof(Silent))]
    public void A_read_has_no_body_that_could_tell(string failure) => Assert.Equal(FailureKind.Ambiguous, Classify("projects.list", failure, wasSent: false));

    [Fact]
    public void An_answer_that_cannot_be_read_is_final_unless_the_next_one_may_be_better()
    {
        var call = Make("projects.list", wasSent: false);

        Assert.Equal(FailureKind.Final, FailureClassifier.Classify(call, new ApinizerResponseException("A login page", HttpStatusCode.OK)));
        Assert.Equal(FailureKind.Ambiguous, FailureClassifier.Classify(call, new ApinizerResponseException("Cut off", HttpStatusCode.OK) { IsTransient = true }));
    }

    private static FailureKind Classify(string operation, string failure, bool wasSent) => FailureClassifier.Classify(
        Make(operation, wasSent),
        failure switch
        {
            "broken" => new IOException("The connection broke."),
            "unknown" => new HttpRequestException(HttpRequestError.Unknown, "Something happened."),
            _ => new TimeoutRejectedException("It took too long."),
        });

    private static ApiCall Make(string operation, bool wasSent) => new(ApiMethod.Of(operation).Operation, "/apiops/") { IsUnanswered = wasSent };
}
