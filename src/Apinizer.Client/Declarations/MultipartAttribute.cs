namespace Apinizer.Client;

/// <summary>The body is multipart/form-data: JSON and text parts and the files, in the order of the parameters.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultipartAttribute : Attribute;
