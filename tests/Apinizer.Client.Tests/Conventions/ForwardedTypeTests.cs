namespace Apinizer.Client.Tests.Conventions;

/// <summary>What a library for netstandard2.0 looks for in the assembly that its application brings.</summary>
public sealed class ForwardedTypeTests
{
    [Fact]
    public void The_mark_of_init_members_is_found_in_the_assembly_of_every_target()
        => Assert.NotNull(typeof(IApinizerClient).Assembly.GetType("System.Runtime.CompilerServices.IsExternalInit"));
}
