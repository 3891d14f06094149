namespace Apinizer.Client;

/// <summary>
/// The parameter is the JSON body, or a JSON part of a multipart body. A placeholder <c>{group.Name}</c> in the path is filled by a member of the body
/// <c>group</c>: the server wants both to be the same, and so they cannot differ. It is told as
/// <c>{groupName}</c>; <c>{name=group.Name}</c> is told as <c>{name}</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
