using Apinizer.Client.Tests.Matrix;

namespace Apinizer.Client.Tests.Families;

/// <summary>What the page says about the kinds is what the types are.</summary>
public sealed class FamilyPageTests
{
    [Fact]
    public void The_page_lists_the_kinds_as_they_are()
    {
        var reviewed = Path.Combine(FaultMatrix.Repository, "docs", "families.md");
        var received = Path.Combine(FaultMatrix.Repository, "docs", "families.received.md");
        var page = FamilyPage.Write();
        File.Delete(received);
        if (!File.Exists(reviewed) || File.ReadAllText(reviewed) != page)
        {
            File.WriteAllText(received, page);
        }

        Assert.False(File.Exists(received), $"The kinds changed: compare {Path.GetFileName(received)} with {Path.GetFileName(reviewed)}.");
    }
}
