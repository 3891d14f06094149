namespace Apinizer.Client.Tests.PublicApi;

/// <summary>
/// The public API is the promise of the package, and the same on all targets. A change to it shows here first; when it is meant, the reviewed file is replaced
/// by the received one.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_api_is_the_reviewed_one() => ReviewedApi.AssertSame(typeof(IApinizerClient).Assembly);

    [Fact]
    public void The_tests_run_against_the_target_that_they_are_for()
        => Assert.Equal(TargetPromises.Framework, ReviewedApi.FrameworkOf(typeof(IApinizerClient).Assembly).FullName);
}
