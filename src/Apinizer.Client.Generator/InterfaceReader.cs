using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Reads an interface into a model. All work on symbols happens here, so that none of them stays in the pipeline.</summary>
internal static class InterfaceReader
{
    public static ApiModel Read(INamedTypeSymbol type, AttributeData marker, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        var context = marker.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;
        var methods = new MethodReader(new JsonContextTypes(context), problems);
        var operations = new List<OperationModel>();
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (methods.Read(method) is { } operation)
            {
                if (operations.Exists(other => other.Verb == operation.Verb && other.Template == operation.Template))
                {
                    problems.Add(Problem.At(method, Rules.DuplicateAddress, method.Name));
                }

                operations.Add(operation);
            }
        }

        return new ApiModel(
            type.ContainingNamespace.ToDisplayString(),
            type.FullName(),
            ClassNameOf(type),
            new EquatableArray<GroupModel>(type.GetMembers().OfType<IPropertySymbol>().Select(Group)),
            new EquatableArray<OperationModel>(operations),
            new EquatableArray<Problem>(problems));
    }

    private static GroupModel Group(IPropertySymbol property)
        => new(property.Name, property.Type.FullName(), $"global::{property.Type.ContainingNamespace.ToDisplayString()}.{ClassNameOf(property.Type)}");

    /// <summary>IProjectsApi is implemented by ProjectsApi.</summary>
    private static string ClassNameOf(ITypeSymbol type) => type.Name.Length > 1 && type.Name[0] == 'I' ? type.Name.Substring(1) : type.Name + "Implementation";
}
