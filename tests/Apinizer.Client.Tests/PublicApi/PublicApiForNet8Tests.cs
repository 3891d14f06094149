using System.Runtime.Loader;

namespace Apinizer.Client.Tests.PublicApi;

/// <summary>The build for net8.0 is compared without being run: its runtime need not be installed.</summary>
public sealed class PublicApiForNet8Tests
{
    [Fact]
    public void Public_api_for_net8_is_the_reviewed_one()
    {
        var context = new AssemblyLoadContext("net8.0", isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(ReviewedApi.Setting("ClientForNet8"));

            Assert.Equal(".NETCoreApp,Version=v8.0", ReviewedApi.FrameworkOf(assembly).FullName);
            ReviewedApi.AssertSame(assembly);
        }
        finally
        {
            context.Unload();
        }
    }
}
