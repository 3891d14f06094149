namespace Apinizer.Client;

/// <summary>The parameter is the JSON body, or a JSON part of a multipart body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute
{
    /// <summary>
    /// The member, or with dots between them the way to it, that must be what the last placeholder of the path is: the server refuses or ignores another
    /// name. See <see cref="RenameAttribute"/> for where it renames.
    /// </summary>
    public string? NameInPath { get; set; }

    /// <summary>Whether case does not matter there, and the member may be null.</summary>
    public bool NameIgnoresCase { get; set; }
}
