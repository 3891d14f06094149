namespace Apinizer.Client;

/// <summary>The parameter is the JSON body, or a JSON part of a multipart body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute
{
    /// <summary>The member that must be what the last placeholder of the path is: the server refuses or ignores another name. See <see cref="RenameAttribute"/> for where it renames.</summary>
    public string? NameInPath { get; set; }
}
