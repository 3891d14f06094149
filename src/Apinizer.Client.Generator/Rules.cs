using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>What the generator refuses. All are errors: there is no other way in which such a method could work.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NoVerb = Create("APZ001", "A method has no verb and path", "'{0}' needs exactly one of [Get], [Post], [Put], [Patch], [Delete], with a path like /some/{{parameter}}/");
    public static readonly DiagnosticDescriptor NoParameter = Create("APZ002", "A placeholder has no parameter", "'{0}' has no parameter for {{{1}}}");
    public static readonly DiagnosticDescriptor UnusedParameter = Create("APZ003", "A parameter goes nowhere, or to two places", "Parameter '{1}' of '{0}' must either fill a placeholder of its name, or have one of [Body], [Parts], [Query], [Header], [Confirm] and [Rename], or be a file");
    public static readonly DiagnosticDescriptor ExtraBody = Create("APZ004", "A body too many", "'{0}' has more than one [Body], or something to send with GET");
    public static readonly DiagnosticDescriptor NoCancellation = Create("APZ005", "The cancellation token is missing or not last", "'{0}' needs a CancellationToken as its last parameter, and only there");
    public static readonly DiagnosticDescriptor ReturnType = Create("APZ006", "The return type is not supported", "'{0}' returns '{1}'; supported are Task of OperationResult, IReadOnlyList<T>, FileDownload, string and classes, never null");
    public static readonly DiagnosticDescriptor ParameterType = Create("APZ007", "The parameter is not supported", "'{1}' of '{0}' cannot be sent there: see its type, whether it may be null, ref, and a leading underscore");
    public static readonly DiagnosticDescriptor FileWithoutMultipart = Create("APZ008", "A file and [Multipart] belong together", "'{0}' has a FileUpload or [Parts] without [Multipart], or [Multipart] without a FileUpload");
    public static readonly DiagnosticDescriptor NotInContext = Create("APZ009", "The JSON context lacks a type", "'{0}' needs [JsonSerializable(typeof({1}))] on the JSON context of its interface");
    public static readonly DiagnosticDescriptor DuplicateAddress = Create("APZ010", "Two methods have the same name or address", "'{0}' has the name of another method, or its verb and path");
    public static readonly DiagnosticDescriptor NotAsync = Create("APZ011", "The name does not end in Async", "'{0}' must end in Async");
    public static readonly DiagnosticDescriptor NoOperation = Create("APZ012", "A method has no [Operation]", "'{0}' needs [Operation] with an id and a class");
    public static readonly DiagnosticDescriptor InterfaceShape = Create("APZ013", "The interface has an unsupported shape", "'{0}' must be a top-level interface in a namespace, without type parameters and base interfaces");
    public static readonly DiagnosticDescriptor Member = Create("APZ014", "The member is not supported", "'{0}' is neither a method without type parameters nor a get-only property of an interface marked [ApinizerApi]");
    public static readonly DiagnosticDescriptor NoListToStream = Create("APZ015", "A stream has no list", "'{0}' needs the name of a method here that returns IReadOnlyList<T>, its parameters, and IAsyncEnumerable<T> of the same items as its own result");

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NoVerb, NoParameter, UnusedParameter, ExtraBody, NoCancellation, ReturnType, ParameterType, FileWithoutMultipart, NotInContext, DuplicateAddress, NotAsync, NoOperation,
        InterfaceShape, Member, NoListToStream,
    }.ToDictionary(rule => rule.Id);

    private static DiagnosticDescriptor Create(string id, string title, string message)
        => new(id, title, message, "Apinizer.Client", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
