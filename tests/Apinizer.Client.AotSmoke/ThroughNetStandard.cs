using Apinizer.Client.NetStandardSmoke;
using static Apinizer.Client.AotSmoke.UnexpectedException;

namespace Apinizer.Client.AotSmoke;

/// <summary>A library that was compiled against the package's netstandard2.0 assembly runs on the assembly that this program gets.</summary>
internal sealed class ThroughNetStandard(IApinizerClient client)
{
    public async Task RunAsync()
    {
        Console.WriteLine("Through a library for netstandard2.0");
        var names = await new Onboarding(client).OnboardAsync("MyProject", "partner", "partner-password");
        Expect(names.Contains("partner"), "the partner was let in");
        Expect(await new Onboarding(client).RemoveAsync("MyProject", "partner"), "and removed");
        Expect(Onboarding.MockedAnswer().Message == "mocked", "an answer for a mock was made there");
    }
}
