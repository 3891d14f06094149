namespace Apinizer.Client.Generator;

/// <summary>A parameter of a method, and what becomes of it.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="Role">What becomes of it.</param>
/// <param name="WireName">The name of the query value, header or part.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsRequired">Whether it could be null, but may not.</param>
/// <param name="IsBase64">Whether the header carries Base64.</param>
/// <param name="NameInPath">The member of a body that must be what the last placeholder of the path is.</param>
/// <param name="NameIgnoresCase">Whether case does not matter there, and the member may be null.</param>
/// <param name="Members">For an object that holds query values and headers: those.</param>
internal sealed record ParameterModel(
    string Name,
    string Type,
    ParameterRole Role,
    string WireName,
    bool IsNullable,
    bool IsRequired,
    bool IsBase64,
    string? NameInPath,
    bool NameIgnoresCase,
    EquatableArray<MemberModel> Members);
