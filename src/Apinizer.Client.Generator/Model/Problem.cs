using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Apinizer.Client.Generator;

/// <summary>A diagnostic in values that can be compared: a Diagnostic itself would hold the syntax tree.</summary>
internal sealed record Problem(string RuleId, string FilePath, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static Problem At(ISymbol symbol, DiagnosticDescriptor rule, params string[] arguments)
    {
        var location = symbol.Locations[0];
        return new Problem(rule.Id, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, new EquatableArray<string>(arguments));
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rules.ById[RuleId], Location.Create(FilePath, Span, Lines), [.. Arguments]);
}
