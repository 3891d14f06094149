using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Apinizer.Client.Generator.Tests.Live;

/// <summary>What is proven with the stand-in holds for the client only while the stand-in has no member that the client lacks.</summary>
public sealed class StandInTests
{
    [Theory]
    [InlineData("ApiCall.cs")]
    [InlineData("ApinizerTransport.cs")]
    public void Stand_in_has_only_methods_of_the_client(string file)
    {
        var standIn = Methods(EmbeddedSource.Runtime.Single(source => source.Name == "Runtime/" + file));

        Assert.NotEmpty(standIn);
        Assert.Subset(Methods(EmbeddedSource.Client.Single(source => source.Name == "Client/" + file)), standIn);
    }

    private static HashSet<string> Methods(EmbeddedSource source)
        =>
        [
            .. Compile.Parse(source.Text, source.Name).GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>()
                .Where(method => method.Modifiers.Any(modifier => modifier.Text == "public"))
                .Select(method => $"{method.ReturnType} {method.Identifier}{method.TypeParameterList}{method.ParameterList}{method.ConstraintClauses}"),
        ];
}
