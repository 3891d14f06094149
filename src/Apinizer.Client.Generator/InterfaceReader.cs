using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Reads an interface into a model. All work on symbols happens here, so that none of them stays in the pipeline.</summary>
internal static class InterfaceReader
{
    public static ApiModel Read(INamedTypeSymbol type, AttributeData marker, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        if (type is not { ContainingType: null, ContainingNamespace.IsGlobalNamespace: false, IsFileLocal: false, Arity: 0, Interfaces.IsEmpty: true })
        {
            problems.Add(Problem.At(type, Rules.InterfaceShape, type.Name));
        }

        var context = marker.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;
        var methods = new MethodReader(new JsonContextTypes(context), problems);
        var operations = new List<OperationModel>();
        var groups = new List<GroupModel>();

        // What is not abstract implements itself.
        foreach (var member in type.GetMembers().Where(member => member is { IsAbstract: true, Kind: not SymbolKind.NamedType }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false, Arity: 0 } method:
                    if (methods.Read(method) is { } operation)
                    {
                        if (operations.Exists(operation.Collides))
                        {
                            problems.Add(Problem.At(method, Rules.DuplicateAddress, method.Name));
                        }

                        operations.Add(operation);
                    }

                    break;
                case IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: null } property when property.Type.Attribute("ApinizerApi") is not null:
                    groups.Add(Group(property));
                    break;
                case IMethodSymbol { AssociatedSymbol: not null }:
                    break;
                default:
                    problems.Add(Problem.At(member, Rules.Member, member.Name));
                    break;
            }
        }

        return new ApiModel(
            type.ContainingNamespace.ToDisplayString(),
            type.FullName(),
            ClassNameOf(type),
            new EquatableArray<GroupModel>(groups),
            new EquatableArray<OperationModel>(operations),
            new EquatableArray<Problem>(problems));
    }

    private static GroupModel Group(IPropertySymbol property)
        => new(property.Name, property.Type.FullName(), $"global::{property.Type.ContainingNamespace.ToDisplayString()}.{ClassNameOf(property.Type)}");

    /// <summary>IProjectsApi is implemented by ProjectsApi.</summary>
    private static string ClassNameOf(ITypeSymbol type) => type.Name is ['I', >= 'A' and <= 'Z', ..] ? type.Name.Substring(1) : type.Name + "Implementation";
}
