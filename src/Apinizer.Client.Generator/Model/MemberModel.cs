namespace Apinizer.Client.Generator;

/// <summary>A property of an object that holds query values and headers.</summary>
internal sealed record MemberModel(string Name, bool IsHeader, string WireName, bool IsBase64);
