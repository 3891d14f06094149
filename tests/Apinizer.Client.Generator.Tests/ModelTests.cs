using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace Apinizer.Client.Generator.Tests;

/// <summary>What the incremental pipeline keeps between two runs.</summary>
public sealed class ModelTests
{
    private static readonly Type[] Values = [typeof(string), typeof(bool), typeof(int), typeof(ParameterRole), typeof(TextSpan), typeof(LinePositionSpan)];

    [Theory]
    [InlineData("ApiModel")]
    [InlineData("OperationRows")]
    public void Models_hold_values_and_no_symbols_syntax_or_locations(string root)
    {
        var seen = new HashSet<Type>();
        Walk(typeof(ApinizerApiGenerator).Assembly.GetType("Apinizer.Client.Generator." + root, throwOnError: true)!, seen);

        Assert.All(seen, type => Assert.True(Values.Contains(type) || IsRecord(type), $"{type} is neither a plain value nor a record."));
        Assert.Contains(typeof(string), seen);
    }

    [Fact]
    public void Models_of_the_same_source_are_equal_and_have_the_same_hash()
    {
        var (first, second) = (Models(Compile.Interfaces()), Models(Compile.Interfaces()));

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(model => model.GetHashCode()), second.Select(model => model.GetHashCode()));
    }

    [Fact]
    public void Models_with_the_same_problems_are_equal()
    {
        var source = Marked.Members("string Name { get; }").Text;

        Assert.Equal(Models(Compile.Source(source)), Models(Compile.Source(source)));
    }

    private static List<object> Models(Compilation compilation)
        => [.. Generation.Of(compilation).Result.TrackedSteps[ApinizerApiGenerator.ModelStep].SelectMany(step => step.Outputs).Select(output => output.Value)];

    private static void Walk(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Walk(type.GetGenericArguments()[0], seen);
        }
        else if (seen.Add(type) && IsRecord(type))
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            {
                Walk(field.FieldType, seen);
            }
        }
    }

    private static bool IsRecord(Type type) => type.Assembly == typeof(ApinizerApiGenerator).Assembly && type.GetMethod("<Clone>$") is not null;
}
